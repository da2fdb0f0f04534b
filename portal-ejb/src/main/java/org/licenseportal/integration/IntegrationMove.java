package org.licenseportal.integration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one does with an integration of an account; {@link IntegrationRule} says what it leads to. */
public enum IntegrationMove {
    /** Adds it. */
    ADD,
    /** Asks somebody outside for consent. */
    ASK,
    /** Says that consent was granted. */
    GRANT,
    /** Says that consent was denied. */
    DENY,
    /** Switches it on. */
    ENABLE,
    /** Switches it off. */
    DISABLE,
    /** Removes it, with its settings, its endpoint and the secret. */
    REMOVE;

    /** The word in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The move of this word. */
    public static Optional<IntegrationMove> parse(String word) {
        return Arrays.stream(values()).filter(move -> move.word().equals(word)).findFirst();
    }
}
