package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** USR-4 and decision 0024: mails end by one request without a login, and opening the address changes nothing. */
class UnsubscribeJourneyIT {

    private final Stage stage = Stage.POSTGRESQL;
    private final URI portal = stage.server().address();
    private final PortalApi http = stage.api();

    @Test
    void oneRequestOfAMailProgramEndsTheMails() {
        String link = link("swas");
        Answer page = http.get(link);
        assertEquals(200, page.status());
        assertTrue(page.text().contains("user@northgate.example"), page.text());
        assertEquals("no-store", page.header("Cache-Control"));
        assertTrue(page.text().contains("Stop these mails"), "opening it changes nothing");

        Answer ended = http.exchange(http.request(link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertEquals(200, ended.status(), "no redirect, no login, no cookie (RFC 8058)");
        assertTrue(http.get(link).text().contains("These mails are stopped"));
    }

    @Test
    void aPersonPressesOneButton() {
        PortalPages anybody = new PortalPages(portal);
        String link = link("sales");
        Answer pressed = anybody.send(link);
        assertEquals(302, pressed.status());
        assertTrue(anybody.open(link).text().contains("These mails are stopped"));
    }

    @Test
    void aWordThatIsNoneEndsNothing() {
        assertEquals(404, http.get("/unsubscribe/" + "x".repeat(43)).status());
        assertEquals(404, http.get("/unsubscribe/x").status());
        assertEquals(
                404,
                new PortalPages(portal).send("/unsubscribe/" + "x".repeat(43)).status());
    }

    /** The address that a mail of this kind to a user of Northgate would name. */
    private String link(String kind) {
        String word = (UUID.randomUUID().toString() + UUID.randomUUID())
                .replace("-", "")
                .substring(0, 43);
        WildFlyServer server = (WildFlyServer) stage.server();
        server.database()
                .query("update portal_user set mail_" + kind + " = true"
                        + " where email_key = 'user@northgate.example' returning id");
        server.database().query("delete from unsubscribe_link where kind = '" + kind + "' returning token");
        server.database()
                .query("insert into unsubscribe_link (token, user_id, kind) select '" + word + "', id, '" + kind
                        + "' from portal_user where email_key = 'user@northgate.example' returning token");
        return "/unsubscribe/" + word;
    }
}
