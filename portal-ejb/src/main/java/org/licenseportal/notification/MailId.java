package org.licenseportal.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ID of a mail in the outbox.
 *
 * @param value a UUID in lower case
 */
public record MailId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Takes an ID as it stands in the database; anything else is an {@link IllegalArgumentException}. */
    public MailId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("That is no ID of a mail");
        }
    }

    /** Reads the part of an address; empty when it cannot be the ID of a mail. */
    public static Optional<MailId> parse(String text) {
        return Optional.ofNullable(text)
                .filter(there -> FORM.matcher(there).matches())
                .map(MailId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
