package org.licenseportal.identity;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.letter.ComposerFixture;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailSettings;
import org.licenseportal.notification.NotificationFixture;

/** Services of this feature for tests, and what they mailed. */
final class IdentityFixture {

    static final Caller CALLER = new Caller("192.0.2.7", "request-1");

    private static final Pattern LINK = Pattern.compile("https://portal\\.example/login/link#([A-Za-z0-9_-]{43})");

    private IdentityFixture() {}

    /** Makes services that write mails in the name of Example Communications. */
    static Wiring wiring(TestDatabase database, SettableClock clock) {
        return database.persistence()
                .wiring()
                .with(Clocks.class, new Clocks(clock))
                .with(MailComposer.class, ComposerFixture.composer())
                .with(Letterhead.class, NotificationFixture.letterhead())
                .with(MailSettings.class, NotificationFixture.settings(Map.of()));
    }

    /** The link of the only mail to this address. */
    static SecretToken link(TestDatabase database, String recipient) {
        Object text = database.persistence().inTransaction(() -> database.persistence()
                .entities()
                .createNativeQuery("select text_part from outbox_mail where recipient = ?")
                .setParameter(1, recipient)
                .getSingleResult());
        Matcher link = LINK.matcher(String.valueOf(text));
        if (!link.find()) {
            throw new IllegalStateException("There is no link in " + text);
        }
        return new SecretToken(link.group(1));
    }
}
