package org.licenseportal.customer;

import java.util.Arrays;
import java.util.Locale;

/** Where an account is in its life. */
public enum CustomerState {
    /** Its first step of onboarding is not finished yet. */
    DRAFT,
    /** It is in use, or on the way there. */
    ACTIVE,
    /** Nobody logs in for it and none of its devices is served, until it is activated again. */
    DEACTIVATED,
    /** It is seen by nobody any more; 30 days later what it held is erased. */
    DELETED;

    /** The word in the database and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of this word. */
    public static CustomerState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no state " + word));
    }
}
