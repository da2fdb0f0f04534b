package org.licenseportal.identity;

import java.util.Optional;

/**
 * What others call a user: any script, no control characters, without spaces around it.
 *
 * @param value 1 to 120 characters (UTF-16 units, the stricter of the two databases' measures)
 */
public record PersonName(String value) {

    /** The longest name that the databases hold. */
    public static final int MAX_LENGTH = 120;

    /** Refuses what cannot be a name with an {@link IllegalArgumentException}. */
    public PersonName {
        if (value == null || !value.equals(value.strip()) || !fits(value)) {
            throw new IllegalArgumentException("A name is 1 to 120 characters, without control characters");
        }
    }

    /** Reads what somebody typed, spaces around it dropped; empty when it cannot be a name. */
    public static Optional<PersonName> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return fits(stripped) ? Optional.of(new PersonName(stripped)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.codePoints().noneMatch(PersonName::unprintable);
    }

    /** Control characters, and halves of surrogate pairs, which PostgreSQL refuses. */
    private static boolean unprintable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return value;
    }
}
