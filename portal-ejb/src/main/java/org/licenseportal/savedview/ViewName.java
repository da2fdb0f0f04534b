package org.licenseportal.savedview;

import java.util.Locale;
import java.util.Optional;

/**
 * What a saved view is called: any script, no control characters, without spaces around it.
 *
 * @param value 1 to 60 characters (UTF-16 units, the stricter of the two databases' measures)
 */
public record ViewName(String value) {

    /** The longest name that the databases hold. */
    public static final int MAX_LENGTH = 60;

    /** Refuses what cannot be a name with an {@link IllegalArgumentException}. */
    public ViewName {
        if (value == null || !value.equals(value.strip()) || !fits(value)) {
            throw new IllegalArgumentException("The name of a view is 1 to 60 characters, without control characters");
        }
    }

    /** Reads what somebody typed, spaces around it dropped; empty when it cannot be a name. */
    public static Optional<ViewName> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return fits(stripped) ? Optional.of(new ViewName(stripped)) : Optional.empty();
    }

    /** The name as it is compared: nobody wants two views that differ in upper and lower case alone. */
    String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean fits(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.codePoints().noneMatch(ViewName::unprintable);
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
