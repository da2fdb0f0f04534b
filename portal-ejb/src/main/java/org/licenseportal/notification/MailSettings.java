package org.licenseportal.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.licenseportal.kernel.PortalSettings;

/** The mail server of the settings {@code portal.mail.*}; see docs/guide/configure.md. */
@ApplicationScoped
public class MailSettings {

    private static final System.Logger LOG = System.getLogger(MailSettings.class.getName());

    private static final String HOST = "portal.mail.host";
    private static final String PORT = "portal.mail.port";
    private static final String USER = "portal.mail.user";
    private static final String PASSWORD = "portal.mail.password";
    private static final String TLS = "portal.mail.tls";
    private static final String FROM = "portal.mail.from";
    private static final int LAST_PORT = 65_535;

    private final List<String> faults = new ArrayList<>();

    private Optional<String> host = Optional.empty();
    private int port;
    private Optional<String> user = Optional.empty();
    private Optional<String> password = Optional.empty();
    private MailTls tls = MailTls.STARTTLS;
    private Optional<MailAddress> from = Optional.empty();
    private boolean demo;
    private String domain = "localhost";

    @Inject
    PortalSettings portal;

    @PostConstruct
    void load() {
        demo = portal.demo();
        domain = Optional.ofNullable(URI.create(portal.publicUrl()).getHost()).orElse(domain);
        read(ConfigProvider.getConfig());
    }

    void read(Config config) {
        host = text(config, HOST);
        user = text(config, USER);
        password = config.getOptionalValue(PASSWORD, String.class).filter(value -> !value.isEmpty());
        tls = tls(text(config, TLS));
        port = port(text(config, PORT));
        from = from(text(config, FROM));
        domain = from.map(MailAddress::domain).orElse(domain);
        if (user.isPresent() != password.isPresent()) {
            faults.add(USER + " and " + PASSWORD + ": set both or none");
        }
    }

    /**
     * Checks the settings when the portal starts, and says what becomes of mails where there is no mail server.
     *
     * @throws IllegalStateException with the name of every setting that cannot be used
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The portal does not start with these settings. " + String.join("; ", faults));
        }
        if (!sends()) {
            LOG.log(
                    demo ? Level.INFO : Level.WARNING,
                    demo
                            ? "No mail server is set: mails are kept and shown at /demo/mails"
                            : "No mail server is set (" + HOST + ", PORTAL_MAIL_HOST): mails wait in the outbox until"
                                    + " there is one");
        }
    }

    /** Whether a mail that is added now reaches somebody, or is shown in the demo. */
    public boolean available() {
        return sends() || demo();
    }

    /** Whether there is a mail server to send to. */
    boolean sends() {
        return host.isPresent();
    }

    /** Whether this is a demo, which shows its mails. */
    boolean demo() {
        return demo;
    }

    String host() {
        return host.orElseThrow(() -> new IllegalStateException(HOST + " is not set"));
    }

    int port() {
        return port;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    MailTls tls() {
        return tls;
    }

    MailAddress from() {
        return from.orElseThrow(() -> new IllegalStateException(FROM + " is not set"));
    }

    /** What message IDs end in. */
    String domain() {
        return domain;
    }

    private MailTls tls(Optional<String> setting) {
        String wanted = setting.orElse("starttls").toUpperCase(Locale.ROOT);
        return Arrays.stream(MailTls.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(TLS + ": starttls, implicit or none, not \"" + setting.orElse("") + "\"");
                    return MailTls.STARTTLS;
                });
    }

    private int port(Optional<String> setting) {
        try {
            int number = setting.map(Integer::parseInt).orElse(tls.port());
            if (number >= 1 && number <= LAST_PORT) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            LOG.log(Level.DEBUG, PORT, noNumber);
        }
        faults.add(PORT + ": a number from 1 to " + LAST_PORT + ", not \"" + setting.orElse("") + "\"");
        return tls.port();
    }

    private Optional<MailAddress> from(Optional<String> setting) {
        Optional<MailAddress> address = setting.flatMap(MailAddress::parse);
        if (address.isEmpty() && (setting.isPresent() || host.isPresent())) {
            faults.add(FROM + ": the address that mails come from, as licensing@example.com");
        }
        return address;
    }

    private static Optional<String> text(Config config, String setting) {
        return config.getOptionalValue(setting, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }
}
