package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** MAIL-1: what the vendor's orders, notices and bulletins send, by a mail server that is sometimes down. */
class VendorMailJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** The timer of notices ticks once a minute, and a mail that failed is tried again after half a minute. */
    private static final Duration AFTER_TICK = Duration.ofSeconds(120);

    private static TestMailServer mailServer;
    private static WildFlyServer server;
    private static PortalApi portal;

    @BeforeAll
    static void start() {
        mailServer = MailStage.SHARED.mailServer();
        server = MailStage.SHARED.server();
        portal = new PortalApi(server.address());
        server.database()
                .query("update portal_user set email = id || '@readers.example', mail_sales = (role = 'reseller-user')"
                        + " where email = 'user@northgate.example' returning id");
    }

    @Test
    void mail1AnOrderIsToldToTheMainContact() throws MessagingException, IOException {
        Answer placed = portal.exchange(portal.request("/api/v1/orders/MAIL-1")
                .header("Authorization", "Bearer demo-vendor")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"resellerNumber\": \"000001\","
                        + " \"lines\": [{\"part\": \"DEMO-5001\", \"quantity\": 2}]}")));
        assertEquals(201, placed.status(), placed::text);

        MimeMessage mail = mailServer.await("admin@southgate.example", SOON);
        assertEquals("Order MAIL-1 was processed", mail.getSubject());
        assertTrue(text(mail).contains("2 × DEMO-5001"), text(mail));
    }

    @Test
    void mail1NoticesAreWrittenOnceADayInOneMailForEachReader() {
        Await.until(
                AFTER_TICK,
                () -> server.database()
                        .query("select count(*) from notice_run where done_at > 0")
                        .equals(List.of("1")),
                () -> "the day's notices were not written");
        assertEquals(
                List.of("2"),
                server.database()
                        .query("select count(*) from outbox_mail where kind = 'swas-notice' and recipient like '%'"
                                + " and dedup_key like 'swas:%:000000:%'"));
        assertTrue(Long.parseLong(server.database()
                        .query("select count(*) from swas_notice")
                        .get(0))
                > 5);
    }

    @Test
    void mail1ABulletinSentWhileTheMailServerIsDownArrivesLater() throws MessagingException {
        PortalPages vendor = PortalPages.of(server.address(), "vendor@portal.example");
        String page = vendor.send(
                        "/vendor/bulletins/new",
                        "bulletin",
                        "bulletin",
                        "kind",
                        "sales",
                        "title",
                        "News by mail",
                        "body",
                        "One.\r\n\r\nTwo.",
                        "save",
                        "Save")
                .header("Location");
        String path = URI.create(page).getPath();
        String version = VendorJourneyIT.version(vendor.open(path + "/send"));
        mailServer.stop();
        Answer sent = vendor.send(path + "/send", "confirm", "confirm", "version", version, "send", "Send");
        mailServer.startAgain();
        assertEquals(302, sent.status(), sent::text);

        String reader = server.database()
                .query("select recipient from outbox_mail where subject = 'News by mail'")
                .get(0);
        assertTrue(reader.endsWith("@readers.example"), reader);
        assertEquals("News by mail", mailServer.await(reader, AFTER_TICK).getSubject());
        Await.until(SOON, () -> vendor.open(path).text().contains("<dt>Sent</dt><dd>1</dd>"), () -> vendor.open(path)
                .text());
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        Object content = mail.getContent();
        while (content instanceof MimeMultipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return (String) content;
    }
}
