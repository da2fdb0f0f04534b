package org.licenseportal.identity;

import java.util.Locale;
import java.util.Optional;
import org.licenseportal.notification.MailAddress;

/**
 * An email address, which is also the name that its owner logs in with: one that a mail can be sent to. It is ASCII, so
 * that two addresses that look the same are the same. Case is ignored for comparing.
 *
 * @param value as its owner writes it, without spaces around it
 */
public record EmailAddress(String value) {

    /** Takes what {@link #parse} took before; anything else is an {@link IllegalArgumentException}. */
    public EmailAddress {
        value = MailAddress.parse(value)
                .orElseThrow(() -> new IllegalArgumentException("Not an email address"))
                .value();
    }

    /** Reads what somebody typed, spaces around it allowed; empty when it cannot be an email address. */
    public static Optional<EmailAddress> parse(String text) {
        return MailAddress.parse(text).map(address -> new EmailAddress(address.value()));
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
