package org.licenseportal.letter;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.notification.MailAttachment;
import org.licenseportal.notification.OutboxMail;

/** One mail of each kind, as the previews show it. */
enum Letters {
    INVITATION((composer, to) -> composer.compose(new InvitationMail(
            to,
            "Ada Admin",
            "Northgate Communications",
            URI.create("https://portal.example/invitations/abc"),
            Instant.parse("2026-11-27T12:00:00Z")))),
    PASSWORD_RESET((composer, to) -> composer.compose(new PasswordResetMail(
            to, URI.create("https://portal.example/password/abc"), Instant.parse("2026-11-24T13:00:00Z")))),
    PASSWORD_CHANGED((composer, to) ->
            composer.compose(new PasswordChangedMail(to, Instant.parse("2026-11-24T12:00:00Z"), "192.0.2.1"))),
    EMAIL_CHANGE((composer, to) -> composer.compose(new EmailChangeMail(
            to,
            "before@northgate.example",
            URI.create("https://portal.example/login/link#abc"),
            Instant.parse("2026-11-25T12:00:00Z")))),
    EMAIL_ASKED((composer, to) -> composer.compose(
            new EmailAskedMail(to, "after@northgate.example", Instant.parse("2026-11-24T12:00:00Z"), "192.0.2.1"))),
    EMAIL_CHANGED((composer, to) -> composer.compose(
            new EmailChangedMail(to, "after@northgate.example", Instant.parse("2026-11-24T12:00:00Z"), "192.0.2.1"))),
    PASSKEY_CHANGED((composer, to) -> composer.compose(
            new PasskeyChangedMail(to, "Work laptop", true, Instant.parse("2026-11-24T12:00:00Z"), "192.0.2.1"))),
    ORDER_UPDATE((composer, to) -> composer.compose(new OrderUpdateMail(
            to,
            "PO-4711",
            List.of(
                    new OrderUpdateMail.Line("S1303549", "Phone Manager Outlook 10 Pack", 3),
                    new OrderUpdateMail.Line("DEMO-MCS", "MCS <base>", 1)),
            List.of("19500"),
            3))),
    SWAS_NOTICE((composer, to) -> composer.compose(new SwasNoticeMail(
            to,
            "000000",
            LocalDate.parse("2026-11-24"),
            List.of(
                    new SwasNoticeMail.Site("18412", "Riverside Clinic", LocalDate.parse("2026-11-23")),
                    new SwasNoticeMail.Site("18413", "", LocalDate.parse("2026-11-24")),
                    new SwasNoticeMail.Site("18414", "Müller & Söhne", LocalDate.parse("2026-12-24"))),
            URI.create("https://portal.example/unsubscribe/abc")))),
    SWAS_ADDRESS((composer, to) -> composer.compose(new SwasAddressMail(
            to,
            "Ada Admin",
            "Northgate Communications",
            URI.create("https://portal.example/swas-address/abc"),
            Instant.parse("2026-11-27T12:00:00Z")))),
    EMERGENCY((composer, to) -> composer.compose(new EmergencyMail(
            to,
            "18412",
            Instant.parse("2026-11-28T12:00:00Z"),
            Optional.of(new EmergencyMail.Asked("user@northgate.example", "Fire <in> the server room"))))),
    LICENSE_FILE((composer, to) -> composer.compose(new LicenseFileMail(
            to,
            "18429",
            new MailAttachment("license-18429-1.lic", "application/vnd.license-portal.license", "license")))),
    ISSUE((composer, to) -> composer.compose(new IssueMail(
            to,
            new IssueMail.Issue("30481926", "No <calls> after noon", "Calls", "Harbour & Clinic", "300000001"),
            "report",
            "Olga Owner",
            "Since noon nobody can call us.\n\n-- \n<b>Pay here</b>: https://evil.example",
            List.of("screenshot.png"),
            URI.create("https://portal.example/issues/link#abc"),
            true))),
    BULLETIN((composer, to) -> composer.compose(new BulletinMail(
            to,
            "7",
            "MCS 5.1 is out",
            List.of("It has everything that you asked for.", "Sites with software assurance may be upgraded today."),
            URI.create("https://portal.example/unsubscribe/abc"))));

    private final BiFunction<MailComposer, Recipient, OutboxMail> writing;

    Letters(BiFunction<MailComposer, Recipient, OutboxMail> writing) {
        this.writing = writing;
    }

    /** The mail in this language. */
    OutboxMail in(Locale language) {
        return to("Anna Example", language);
    }

    /** The mail to somebody of this name. */
    OutboxMail to(String name, Locale language) {
        Recipient anna =
                new Recipient(new MailAddress("anna@northgate.example"), name, language, ZoneId.of("Europe/Berlin"));
        return writing.apply(ComposerFixture.composer(), anna);
    }
}
