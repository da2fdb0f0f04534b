package org.licenseportal.letter;

import java.time.ZoneId;
import java.util.Locale;
import org.licenseportal.notification.MailAddress;

/**
 * Whom a mail is written to.
 *
 * @param address where it goes
 * @param name how to greet; empty greets without a name
 * @param language the reader's language; English where the portal does not speak it
 * @param zone the reader's time zone, for points in time
 */
public record Recipient(MailAddress address, String name, Locale language, ZoneId zone) {

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** Somebody of whom nothing but the address is known. */
    public static Recipient of(MailAddress address) {
        return new Recipient(address, "", Locale.ENGLISH, UTC);
    }
}
