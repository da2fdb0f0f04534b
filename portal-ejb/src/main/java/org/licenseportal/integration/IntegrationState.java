package org.licenseportal.integration;

import java.util.Arrays;
import java.util.Locale;

/** Where an integration of an account stands. What may follow on what is said by {@link IntegrationRule}. */
public enum IntegrationState {
    /** It was not added, or was removed. */
    ABSENT,
    /** It was added, and nothing else. */
    ADDED,
    /** Somebody outside was asked for consent. */
    CONSENT_PENDING,
    /** Consent was granted. */
    GRANTED,
    /** Consent was denied. */
    DENIED,
    /** It is on. */
    ENABLED,
    /** It was on, and is off. */
    DISABLED;

    /** The word in the database and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of this word. */
    public static IntegrationState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no state " + word));
    }
}
