package org.licenseportal.issue;

import java.util.Arrays;
import java.util.Locale;

/** As whom somebody writes to an issue. */
public enum IssueParty {
    /** An admin of the account. */
    ADMIN,
    /** Somebody of the account's partner. */
    PARTNER,
    /** A support contact of the account, who has a link and no login. */
    CONTACT,
    /** A program of the partner's, with an API key. */
    PROGRAM,
    /** A program of the customer's, with an API key of its account. */
    APPLICATION;

    /** The word in the database, in texts and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static IssueParty of(String word) {
        return Arrays.stream(values())
                .filter(party -> party.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no party " + word));
    }
}
