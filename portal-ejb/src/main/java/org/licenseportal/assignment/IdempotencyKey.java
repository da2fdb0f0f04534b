package org.licenseportal.assignment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a person's page or a program calls its wish, so that the same wish sent twice is done once.
 *
 * @param value 1 to 200 printable ASCII characters
 */
public record IdempotencyKey(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** Refuses what cannot be a key with an {@link IllegalArgumentException}. */
    public IdempotencyKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A key is 1 to 200 printable ASCII characters");
        }
    }

    /** Reads what a request says; empty when it cannot be a key. */
    public static Optional<IdempotencyKey> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new IdempotencyKey(text)) : Optional.empty();
    }

    /** A key that nobody has used. */
    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }
}
