package org.licenseportal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.notification.NotificationFixture.ANNA;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives at a real mail server, and what is said when nothing does. */
class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void startMailServer() {
        mailServer.start();
    }

    @AfterEach
    void stopMailServer() {
        mailServer.stop();
    }

    @Test
    void aMailArrivesWithItsPartsAndItsOwnId() throws MessagingException, IOException {
        assertEquals(Optional.empty(), send(plain(), NotificationFixture.mail(ANNA, "Größe 📞")));

        MimeMessage arrived = mailServer.getReceivedMessages()[0];
        assertEquals("Größe 📞", arrived.getSubject());
        assertEquals("anna@northgate.example", arrived.getAllRecipients()[0].toString());
        assertEquals("License Portal <licensing@portal.example>", arrived.getFrom()[0].toString());
        assertEquals("<1@portal.example>", arrived.getMessageID());
        assertEquals(NOW, arrived.getSentDate().toInstant());
        assertEquals("auto-generated", arrived.getHeader("Auto-Submitted", null));
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"), parts.getContentType());
        assertEquals("Grüße, 📞", parts.getBodyPart(0).getContent());
        assertEquals("<p>Gr&uuml;&szlig;e, <b>📞</b></p>", parts.getBodyPart(1).getContent());
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/html"));
    }

    @Test
    void aFileGoesWithIt() throws MessagingException, IOException {
        MailAttachment file =
                new MailAttachment("license-18429-1.lic", "application/vnd.license-portal.license", "é\n");
        send(plain(), NotificationFixture.mail(ANNA, "License").with(file));

        MimeMultipart parts = (MimeMultipart) mailServer.getReceivedMessages()[0].getContent();
        assertTrue(parts.getContentType().startsWith("multipart/mixed"), parts.getContentType());
        BodyPart attached = parts.getBodyPart(1);
        assertEquals("license-18429-1.lic", attached.getFileName());
        assertEquals("attachment", attached.getDisposition());
        assertTrue(attached.getContentType().startsWith("application/vnd.license-portal.license"));
        assertEquals(
                "é\n", new String(attached.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void oneRequestUnsubscribes() throws MessagingException {
        URI address = URI.create("https://portal.example/unsubscribe/abc");
        send(plain(), NotificationFixture.mail(ANNA, "Notice").endedBy(address));

        MimeMessage arrived = mailServer.getReceivedMessages()[0];
        assertEquals("<https://portal.example/unsubscribe/abc>", arrived.getHeader("List-Unsubscribe", null));
        assertEquals("List-Unsubscribe=One-Click", arrived.getHeader("List-Unsubscribe-Post", null));
    }

    @Test
    void noTextBecomesAHeader() {
        send(plain(), NotificationFixture.mail(ANNA, "Hello\r\nBcc: ben@northgate.example\r\n\r\nBody"));

        assertEquals(1, mailServer.getReceivedMessages().length);
        assertFalse(
                GreenMailUtil.getHeaders(mailServer.getReceivedMessages()[0]).contains("\nBcc"));
    }

    @Test
    void withoutTlsNothingIsSaidToAServerThatHasToHaveIt() {
        DeliveryFailure failure = send(settings("starttls"), NotificationFixture.mail(ANNA, "Secret"))
                .orElseThrow();

        assertEquals(DeliveryFailure.Kind.SERVER, failure.kind());
        assertTrue(failure.reason().contains("STARTTLS"), failure.reason());
        assertEquals(0, mailServer.getReceivedMessages().length);
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefused() {
        GreenMail encrypted = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        encrypted.start();
        try {
            int port = encrypted.getSmtps().getPort();
            MailSettings settings = NotificationFixture.settings(Map.of(
                    "portal.mail.host", "127.0.0.1",
                    "portal.mail.port", Integer.toString(port),
                    "portal.mail.tls", "implicit",
                    "portal.mail.from", "licensing@portal.example"));
            DeliveryFailure failure =
                    send(settings, NotificationFixture.mail(ANNA, "Secret")).orElseThrow();
            assertEquals(DeliveryFailure.Kind.SERVER, failure.kind());
            assertEquals(0, encrypted.getReceivedMessages().length);
        } finally {
            encrypted.stop();
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutThePassword() {
        MailSettings settings = NotificationFixture.settings(NotificationFixture.with(
                NotificationFixture.with(values("none"), "portal.mail.user", "portal"),
                "portal.mail.password",
                "not-the-password"));
        mailServer.getUserManager().setAuthRequired(true);

        DeliveryFailure failure =
                send(settings, NotificationFixture.mail(ANNA, "Hello")).orElseThrow();

        assertEquals(DeliveryFailure.Kind.SERVER, failure.kind());
        assertFalse(failure.reason().contains("not-the-password"), failure.reason());
    }

    @Test
    void aServerThatIsDownIsNoFaultOfTheMail() {
        MailSettings settings = plain();
        mailServer.stop();

        DeliveryFailure failure =
                send(settings, NotificationFixture.mail(ANNA, "Hello")).orElseThrow();

        assertEquals(DeliveryFailure.Kind.SERVER, failure.kind());
    }

    private Optional<DeliveryFailure> send(MailSettings settings, OutboxMail mail) {
        MailServers servers = new MailServers();
        servers.settings = settings;
        servers.letterhead = new Letterhead();
        try (MailServer server = servers.open()) {
            return server.send(new StoredMail("1", "<1@portal.example>", "", mail, NOW, 1));
        }
    }

    private MailSettings plain() {
        return settings("none");
    }

    private MailSettings settings(String tls) {
        return NotificationFixture.settings(values(tls));
    }

    private Map<String, String> values(String tls) {
        return Map.of(
                "portal.mail.host",
                "127.0.0.1",
                "portal.mail.port",
                Integer.toString(mailServer.getSmtp().getPort()),
                "portal.mail.tls",
                tls,
                "portal.mail.from",
                "licensing@portal.example");
    }
}
