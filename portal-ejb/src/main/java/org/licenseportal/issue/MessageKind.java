package org.licenseportal.issue;

import java.util.Arrays;
import java.util.Locale;

/** What somebody did to an issue. */
public enum MessageKind {
    /** Reported it. */
    REPORT,
    /** Answered. */
    REPLY,
    /** Closed it. */
    CLOSED,
    /** Opened it again. */
    REOPENED;

    /** The word in the database, in texts and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MessageKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no message " + word));
    }
}
