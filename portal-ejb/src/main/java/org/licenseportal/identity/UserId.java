package org.licenseportal.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identifier of a user: random, so that it says nothing about others.
 *
 * @param value a UUID in lower case
 */
public record UserId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Takes a UUID; anything else is an {@link IllegalArgumentException}. */
    public UserId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the identifier of a user");
        }
    }

    /** Reads what stands in an address; empty when it cannot be the identifier of a user. */
    public static Optional<UserId> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new UserId(text)) : Optional.empty();
    }

    static UserId random() {
        return new UserId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
