package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PUB-3 and MAIL-1: the license of a registration is emailed, by a mail server that is sometimes down. */
class LicenseMailJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** The first retry comes half a minute after the try that failed, and the timer ticks every 15 seconds. */
    private static final Duration AFTER_RETRY = Duration.ofSeconds(90);

    private static final DeviceKey DEVICE = DeviceKey.generate();

    private static TestMailServer mailServer;
    private static WildFlyServer server;
    private static PortalApi portal;

    @BeforeAll
    static void start() {
        mailServer = MailStage.SHARED.mailServer();
        server = MailStage.SHARED.server();
        portal = new PortalApi(server.address());
    }

    @Test
    void theLicenseArrivesAsAFileLikeTheDownload() throws MessagingException, IOException {
        SignedRequest request = request("19000");
        Answer page = mail(request.compact(), "anna@northgate.example");
        assertEquals(200, page.status(), page::text);
        assertTrue(page.text().contains("The license is on its way"), page.text());

        MimeMessage mail = mailServer.await("anna@northgate.example", SOON);
        assertEquals("License of site 19000", mail.getSubject());
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertEquals("license-19000-1.lic", parts.getBodyPart(1).getFileName());
        assertEquals(
                form("/register/license", "request=" + request.compact()).text(),
                new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(200, mail(request.compact(), "anna@northgate.example").status());
        assertEquals(
                List.of("1"),
                server.database().query("select count(*) from outbox_mail where recipient = 'anna@northgate.example'"),
                "a repeated click sends nothing twice");
    }

    @Test
    void aMailServerThatIsDownDelaysNoPageAndLosesNothing() {
        SignedRequest request = request("19001");
        portal.send(request).assertLicense(201);
        mailServer.stop();
        long begin = System.nanoTime();
        Answer page = mail(request.compact(), "ben@northgate.example");
        long took = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        mailServer.startAgain();

        assertEquals(200, page.status(), page::text);
        assertTrue(took < 5, "the page took " + took + " s");
        mailServer.await("ben@northgate.example", AFTER_RETRY);
    }

    @Test
    void anAddressThatCannotBeUsedIsToldBesideItsField() {
        Answer page = mail(request("19002").compact(), "ben@northgate.example,anna@northgate.example");
        assertEquals(422, page.status());
        assertTrue(page.text().contains("Enter an email address"), page.text());
    }

    @Test
    void onlyWhoHoldsAnAnsweredRequestCanHaveItsLicenseSent() {
        assertEquals(400, mail("no request", "anna@southgate.example").status());
        assertEquals(
                List.of("0"),
                server.database().query("select count(*) from outbox_mail where recipient = 'anna@southgate.example'"));
    }

    @Test
    void aDemoShowsItsMails() {
        mail(request("19003").compact(), "carl@northgate.example");
        mailServer.await("carl@northgate.example", SOON);

        Answer list = portal.get("/demo/mails");
        assertEquals(200, list.status());
        assertTrue(list.text().contains("License of site 19003"), list.text());
        String id = server.database()
                .query("select id from outbox_mail where recipient = 'carl@northgate.example'")
                .get(0);
        Answer one = portal.get("/demo/mails/" + id);
        assertTrue(one.text().contains("license-19003-1.lic"), one.text());
        Answer html = portal.get("/demo/mails/" + id + "/html");
        assertEquals(200, html.status());
        assertTrue(html.header("Content-Security-Policy").contains("sandbox"));
        assertFalse(html.text().contains("<script"));
        assertEquals(404, portal.get("/demo/mails/other").status());
        assertEquals(
                404,
                portal.get("/demo/mails/00000000-0000-0000-0000-000000000000").status());
    }

    @Test
    void theVendorHasAMailThatWasRefusedTriedAgain() {
        mail(request("19004").compact(), "dora@northgate.example");
        mailServer.await("dora@northgate.example", SOON);
        String id = server.database()
                .query("update outbox_mail set state = 'dead', last_error = '550 no such mailbox'"
                        + " where recipient = 'dora@northgate.example' returning id")
                .get(0);

        assertEquals(
                404,
                PortalPages.of(server.address(), "admin@northgate.example")
                        .open("/vendor/mails")
                        .status());
        PortalPages vendor = PortalPages.of(server.address(), "vendor@portal.example");
        Answer list = vendor.open("/vendor/mails");
        assertTrue(list.text().contains("550 no such mailbox"), list.text());
        assertFalse(list.text().contains("had the license of site"), "what a mail says is not shown");

        Answer retried = vendor.send("/vendor/mails", "mails", "mails", "mail", id);
        assertEquals(302, retried.status(), retried::text);
        Await.until(
                Duration.ofSeconds(40),
                () -> server.database()
                        .query("select state from outbox_mail where id = '" + id + "'")
                        .equals(List.of("sent")),
                () -> "the mail was not sent again");
    }

    private static SignedRequest request(String site) {
        return LicenseRequest.activate(site, "mail test " + site)
                .of(Stage.RESELLER)
                .signedBy(DEVICE);
    }

    private static Answer mail(String request, String address) {
        return form(
                "/register/mail", "request=" + request.replace(" ", "+") + "&address=" + address.replace("@", "%40"));
    }

    private static Answer form(String path, String body) {
        return portal.exchange(portal.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
    }
}
