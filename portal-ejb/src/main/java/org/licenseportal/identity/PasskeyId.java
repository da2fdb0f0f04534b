package org.licenseportal.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identifier of a passkey.
 *
 * @param value a UUID in lower case
 */
public record PasskeyId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Takes a UUID; anything else is an {@link IllegalArgumentException}. */
    public PasskeyId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the identifier of a passkey");
        }
    }

    /** Reads what stands in an address; empty when it cannot be the identifier of a passkey. */
    public static Optional<PasskeyId> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new PasskeyId(text)) : Optional.empty();
    }

    static PasskeyId random() {
        return new PasskeyId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
