package org.licenseportal.integration;

import java.util.Locale;

/** Where a call stands. */
public enum CallState {
    /** It is tried, or tried again later. */
    WAITING,
    /** The endpoint took it. */
    DELIVERED,
    /** It was given up. */
    DEAD;

    /** The word in the database and in the names of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CallState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
