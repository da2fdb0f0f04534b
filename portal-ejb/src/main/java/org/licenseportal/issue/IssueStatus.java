package org.licenseportal.issue;

import java.util.Arrays;
import java.util.Locale;

/** Where an issue stands. */
public enum IssueStatus {
    /** Support has not answered, or was asked again. */
    OPEN,
    /** Support has answered last. */
    ANSWERED,
    /** Nothing more is to be done. */
    CLOSED,
    /** It was closed, and is open again. */
    REOPENED;

    /** The word in the database, in texts and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != CLOSED;
    }

    static IssueStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no status " + word));
    }
}
