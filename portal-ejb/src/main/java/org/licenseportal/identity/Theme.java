package org.licenseportal.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the portal looks for a user. */
public enum Theme {
    /** As the user's system does. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK;

    /** Its name in the database, in forms and on pages, as {@code dark}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what a form sent; empty for anything else. */
    public static Optional<Theme> parse(String text) {
        return Stream.of(values()).filter(theme -> theme.word().equals(text)).findFirst();
    }
}
