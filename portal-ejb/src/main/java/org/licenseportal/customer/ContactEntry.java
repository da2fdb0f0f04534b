package org.licenseportal.customer;

import java.util.Locale;
import org.licenseportal.notification.MailAddress;

/**
 * A contact as it was typed: complete or not.
 *
 * @param kind what it is to the customer
 * @param name what others call it
 * @param email where mails reach it
 */
public record ContactEntry(ContactKind kind, String name, String email) {

    /** The longest name that is kept. */
    public static final int LONGEST_NAME = 120;

    /** The longest address that is kept. */
    public static final int LONGEST_EMAIL = 254;

    /** Cuts what is too long for the database. */
    public ContactEntry {
        name = TypedText.line(name, LONGEST_NAME);
        email = TypedText.line(email, LONGEST_EMAIL);
    }

    /** Nobody yet. */
    public static ContactEntry empty(ContactKind kind) {
        return new ContactEntry(kind, "", "");
    }

    /** The address as it is compared, in whatever letters it was typed. */
    String key() {
        return MailAddress.parse(email).map(MailAddress::value).orElse(email).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing was typed. */
    public boolean blank() {
        return name.isEmpty() && email.isEmpty();
    }
}
