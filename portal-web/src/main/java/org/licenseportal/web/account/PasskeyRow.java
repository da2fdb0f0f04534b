package org.licenseportal.web.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.licenseportal.identity.PasskeyDetails;

/**
 * A passkey as pages show it.
 *
 * @param id its identifier
 * @param name what its owner calls it
 * @param created when it was made, in the user's time zone
 * @param used when it was last used; empty for never
 */
public record PasskeyRow(String id, String name, String created, String used) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    static PasskeyRow of(PasskeyDetails passkey, ZoneId zone) {
        return new PasskeyRow(
                passkey.id().value(),
                passkey.name().value(),
                TIME.format(passkey.created().atZone(zone)),
                passkey.used().map(at -> TIME.format(at.atZone(zone))).orElse(""));
    }
}
