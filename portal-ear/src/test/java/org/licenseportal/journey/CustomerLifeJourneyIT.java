package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** ACC-7: what deactivating and deleting an account does, to whom, at once; on a server of its own. */
class CustomerLifeJourneyIT {

    private static final String HARBOUR = "/customers/300000001";
    private static final String OWNER = "owner@harbour.example";

    private static WildFlyServer server;

    @BeforeAll
    static void start() {
        server = FreshServer.POSTGRESQL.start("life");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void acc7AnAccountEndsForItsPeopleAtOnce() {
        PortalPages owner = PortalPages.of(server.address(), OWNER);
        assertEquals(200, owner.open(HARBOUR).status());
        PortalPages admin = PortalPages.of(server.address(), "admin@northgate.example");
        PortalPages user = PortalPages.of(server.address(), "user@northgate.example");

        String told = admin.open(HARBOUR + "/deactivate").text();
        assertTrue(told.contains("Open issue reports") && told.contains("Contacts"), told);
        assertEquals(404, user.open(HARBOUR + "/deactivate").status(), "only admins");
        assertEquals(404, owner.open(HARBOUR + "/deactivate").status());

        act(admin, "deactivate", "version", version(told));
        assertEquals(302, owner.open(HARBOUR).status(), "an open login is over");
        assertFalse(
                PortalPages.of(server.address(), OWNER).open("/account/profile").status() == 200);
        assertTrue(user.open(HARBOUR).text().contains("Deactivated"));

        act(
                admin,
                "activate",
                "version",
                version(admin.open(HARBOUR + "/activate").text()));
        assertEquals(200, PortalPages.of(server.address(), OWNER).open(HARBOUR).status());

        assertDeletedByItsName(admin);
        assertFalse(
                PortalPages.of(server.address(), OWNER).open("/account/profile").status() == 200);
    }

    private static void assertDeletedByItsName(PortalPages admin) {
        String deletion = admin.open(HARBOUR + "/delete").text();
        Answer stale = admin.send(HARBOUR + "/delete", "life", "life", "version", "0", "name", "x", "confirm", "D");
        assertEquals(422, stale.status());
        Answer other = admin.send(
                HARBOUR + "/delete", "life", "life", "version", version(deletion), "name", "Clinic", "confirm", "D");
        assertEquals(422, other.status());
        assertTrue(other.text().contains("Type the name"), other.text());
        Answer deleted = admin.send(
                HARBOUR + "/delete",
                "life",
                "life",
                "version",
                version(deletion),
                "name",
                "harbour clinic",
                "confirm",
                "D");
        assertEquals(302, deleted.status(), deleted::text);
        assertEquals(404, admin.open(HARBOUR).status());
        assertEquals(404, admin.open(HARBOUR + "/issues/30000001").status());
        assertFalse(
                PortalPages.of(server.address(), OWNER).open("/account/profile").status() == 200);
        assertFalse(admin.open("/customers").text().contains("Harbour Clinic"));
    }

    @Test
    void acc7ThePartnersOwnAccountIsKept() {
        PortalPages admin = PortalPages.of(server.address(), "admin@northgate.example");
        String page = admin.open("/customers/300000000/delete").text();
        assertTrue(page.contains("This is your own account") && !page.contains("id=\"confirm\""), page);
        Answer forced =
                admin.send("/customers/300000000/deactivate", "life", "life", "version", "0", "confirm", "Deactivate");
        assertFalse(forced.status() == 302, forced::text);
        assertEquals(200, admin.open("/customers/300000000").status());
    }

    private static void act(PortalPages admin, String act, String field, String value) {
        Answer done = admin.send(HARBOUR + "/" + act, "life", "life", field, value, "confirm", "Do it");
        assertEquals(302, done.status(), done::text);
        assertTrue(done.header("Location").contains("?done="), done.header("Location"));
    }

    private static String version(String page) {
        return page.replaceFirst("(?s).*?name=\"version\" value=\"([0-9]+)\".*", "$1");
    }
}
