package org.licenseportal.site;

import java.util.Optional;

/**
 * What a site is called: any script, no control characters, without spaces around it.
 *
 * @param value 1 to 200 characters (UTF-16 units, the stricter of the two databases' measures)
 */
public record SiteName(String value) {

    /** The longest name that the databases hold. */
    public static final int MAX_LENGTH = 200;

    /** Refuses what cannot be a site name with an {@link IllegalArgumentException}. */
    public SiteName {
        if (value == null || !value.equals(value.strip()) || !fits(value)) {
            throw new IllegalArgumentException("A site name is 1 to 200 characters, without control characters");
        }
    }

    /** Reads what a person or a program gave, spaces around it dropped; empty when it cannot be a site name. */
    public static Optional<SiteName> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return fits(stripped) ? Optional.of(new SiteName(stripped)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.codePoints().noneMatch(SiteName::unprintable);
    }

    /** Control characters, and halves of surrogate pairs, which PostgreSQL refuses. */
    static boolean unprintable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return value;
    }
}
