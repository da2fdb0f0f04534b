package org.licenseportal.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address, which is also the name that its owner logs in with. Only ASCII is taken: two addresses that look
 * the same are the same. Case is kept for writing to it and ignored for comparing.
 *
 * @param value as its owner writes it, without spaces around it
 */
public record EmailAddress(String value) {

    /** The longest address that can be delivered to (RFC 5321, section 4.5.3.1.3). */
    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    /** Takes what {@link #parse} took before; anything else is an {@link IllegalArgumentException}. */
    public EmailAddress {
        if (value == null || value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an email address");
        }
    }

    /** Reads what somebody typed, spaces around it allowed; empty when it cannot be an email address. */
    public static Optional<EmailAddress> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.length() <= LONGEST && FORM.matcher(stripped).matches()
                ? Optional.of(new EmailAddress(stripped))
                : Optional.empty();
    }

    /** The address as it is compared. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
