package org.licenseportal.site;

import java.util.Optional;

/**
 * Why somebody resets a hardware ID, or wants an emergency code, for those who wonder later.
 *
 * @param value 1 to 500 characters, without control characters and spaces around them
 */
public record ResetReason(String value) {

    /** The longest reason that the databases hold. */
    public static final int MAX_LENGTH = 500;

    /** Refuses what cannot be a reason with an {@link IllegalArgumentException}. */
    public ResetReason {
        if (value == null || !value.equals(value.strip()) || !fits(value)) {
            throw new IllegalArgumentException("It is 1 to 500 characters, without control characters");
        }
    }

    /** Reads what a person or a program gave, spaces around it dropped; empty when it cannot be a reason. */
    public static Optional<ResetReason> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return fits(stripped) ? Optional.of(new ResetReason(stripped)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.codePoints().noneMatch(SiteName::unprintable);
    }

    @Override
    public String toString() {
        return value;
    }
}
