package org.licenseportal.bulletin;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identifier of a bulletin.
 *
 * @param value a UUID in lower case
 */
public record BulletinId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Takes a UUID; anything else is an {@link IllegalArgumentException}. */
    public BulletinId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the identifier of a bulletin");
        }
    }

    /** Reads what stands in an address; empty when it cannot be the identifier of a bulletin. */
    public static Optional<BulletinId> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new BulletinId(text)) : Optional.empty();
    }

    static BulletinId random() {
        return new BulletinId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
