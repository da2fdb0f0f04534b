package org.licenseportal.notification;

import com.icegreen.greenmail.util.ServerSetup;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings, mails and a mail server for tests. */
public final class NotificationFixture {

    static final MailAddress ANNA = new MailAddress("anna@northgate.example");
    static final MailAddress BEN = new MailAddress("ben@northgate.example");

    private NotificationFixture() {}

    /** The settings that these values give; outside of demo mode. */
    public static MailSettings settings(Map<String, String> values) {
        MailSettings settings = new MailSettings();
        settings.read(config(values));
        return settings;
    }

    /** The settings of a demo without a mail server. */
    static MailSettings demoSettings() {
        return new MailSettings() {
            @Override
            boolean demo() {
                return true;
            }
        };
    }

    /** Settings that send to a mail server on this machine, without protection. */
    static MailSettings sendingTo(ServerSetup server) {
        return settings(Map.of(
                "portal.mail.host",
                "127.0.0.1",
                "portal.mail.port",
                Integer.toString(server.getPort()),
                "portal.mail.tls",
                "none",
                "portal.mail.from",
                "licensing@portal.example"));
    }

    static Map<String, String> with(Map<String, String> values, String setting, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(setting, value);
        return more;
    }

    /** The letterhead of a made-up vendor, whose portal is at {@code https://portal.example}. */
    public static Letterhead letterhead() {
        Letterhead letterhead = new Letterhead();
        letterhead.read(config(Map.of("portal.public.url", "https://portal.example")), true);
        return letterhead;
    }

    /** A mail with this subject. */
    static OutboxMail mail(MailAddress recipient, String subject) {
        return OutboxMail.of(
                recipient,
                MailKind.ORDER_UPDATE,
                new MailContent(subject, "Grüße, 📞", "<p>Gr&uuml;&szlig;e, <b>📞</b></p>"));
    }

    private static Config config(Map<String, String> values) {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get((String) arguments[0])));
    }
}
