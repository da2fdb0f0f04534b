package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Outside demo mode: what a portal does not start without, and what it does not have. */
class StartRefusalIT {

    private static final Duration LIMIT = Duration.ofSeconds(150);
    private static final String PASSPHRASE = "correct horse battery staple";
    private static final String PASSWORD = "eleven quiet rivers";
    private static final String ADMIN = "vera@vendor.example";
    private static final Pattern FIRST_ADMIN = Pattern.compile("/login/link#([A-Za-z0-9_-]{43})");
    private static final String OTHER_PASSPHRASE = "incorrect horse battery staple";

    @Test
    void aDemosDatabase() {
        TestDatabase database = Stage.POSTGRESQL.server().database();
        List<String> keys = database.query("select kid from signing_key order by kid");
        WildFlyServer refused =
                WildFlyServer.startRefused(ServerSettings.production("demo-data", database, PASSPHRASE), LIMIT);
        assertRefused(refused, "filled by a demo", "PORTAL_DB_URL", "PORTAL_DEMO");
        assertEquals(keys, database.query("select kid from signing_key order by kid"));
    }

    @Test
    void noPassphrase() {
        WildFlyServer refused = WildFlyServer.startRefused(
                ServerSettings.production("no-passphrase", DerbyDatabase.fresh(), PASSPHRASE)
                        .without("PORTAL_KEY_PASSPHRASE"),
                LIMIT);
        assertRefused(refused, "PORTAL_KEY_PASSPHRASE", "portal.key.passphrase");
    }

    @Test
    void aMailServerWithoutASender() {
        WildFlyServer refused = WildFlyServer.startRefused(
                ServerSettings.production("mail-refused", DerbyDatabase.fresh(), PASSPHRASE)
                        .with("PORTAL_MAIL_HOST", "mail.example")
                        .with("PORTAL_MAIL_PORT", "smtp"),
                LIMIT);
        assertRefused(refused, "portal.mail.from", "portal.mail.port");
    }

    @Test
    void aDerbyThatForgets() {
        TestDatabase database = DerbyDatabase.fresh();
        WildFlyServer refused = WildFlyServer.startRefused(
                ServerSettings.production("derby-forgets", database, PASSPHRASE)
                        .withOption("-Dderby.system.durability=test"),
                LIMIT);
        assertRefused(refused, "derby.system.durability=test", "PORTAL_JAVA_OPTS");
    }

    @Test
    void anotherPassphraseThanTheFirst() {
        TestDatabase database = PostgreSqlCluster.shared().database();
        ServerSettings settings = ServerSettings.production("production", database, PASSPHRASE);
        try (WildFlyServer server = WildFlyServer.start(settings)) {
            assertNothingOfTheDemo(new PortalApi(server.address()), database);
            String link = firstAdminLink(server);
            assertTheLinkMakesOneAdmin(server.address(), link);
            assertSilentAbout(server.logText(), PASSPHRASE, PASSWORD, "demo-vendor", "demo-000000");
        }
        List<String> keys = database.query("select encrypted_private from signing_key order by kid");
        WildFlyServer refused =
                WildFlyServer.startRefused(settings.with("PORTAL_KEY_PASSPHRASE", OTHER_PASSPHRASE), LIMIT);
        assertRefused(refused, "does not open the signing keys", "portal.key.passphrase");
        assertSilentAbout(refused.logText(), PASSPHRASE, OTHER_PASSPHRASE);
        WildFlyServer demo = WildFlyServer.startRefused(settings.with("PORTAL_DEMO", "true"), LIMIT);
        assertRefused(demo, "in use by a real portal", "PORTAL_DEMO");
        assertEquals(List.of("0"), database.query("select count(*) from demo_load"));
        assertEquals(keys, database.query("select encrypted_private from signing_key order by kid"));
    }

    /** RES-1: whoever reads the log of a portal that nobody looks after yet becomes its first admin, once. */
    private static void assertTheLinkMakesOneAdmin(URI portal, String token) {
        PortalPages pages = new PortalPages(portal);
        assertTrue(open(pages, token).header("Location").endsWith("/login/first"));
        assertEquals(422, create(pages, "password1").status());
        Answer made = create(pages, PASSWORD);
        assertTrue(made.header("Location").endsWith("/login?chosen"), made::text);
        assertEquals(410, open(new PortalPages(portal), token).status(), "a link works once");

        assertEquals(302, pages.logIn(ADMIN, PASSWORD).status());
        Answer page = pages.open("/vendor");
        assertEquals(200, page.status());
        assertFalse(page.text().contains("This is a demo"), page::text);
        assertEquals(
                422,
                new PortalPages(portal)
                        .logIn("vendor@portal.example", PortalPages.PASSWORD)
                        .status());
    }

    private static String firstAdminLink(WildFlyServer server) {
        List<String> links = FIRST_ADMIN
                .matcher(server.logText())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertEquals(1, links.size(), "a link in the log of the start");
        return links.get(0);
    }

    private static Answer open(PortalPages pages, String token) {
        return pages.send("/login/link", "token", token, "link", "link", "submit", "Continue");
    }

    private static Answer create(PortalPages pages, String password) {
        return pages.send(
                "/login/first",
                "name",
                "Vera Vendor",
                "email",
                ADMIN,
                "password",
                password,
                "first",
                "first",
                "submit",
                "Become the first admin");
    }

    private static void assertNothingOfTheDemo(PortalApi portal, TestDatabase database) {
        for (String key : List.of("demo-vendor", "demo-000000", "demo-000001")) {
            portal.get("/api/v1/licenses/none", "Authorization", "Bearer " + key)
                    .assertProblem(401, "not-authenticated");
        }
        SignedRequest request =
                LicenseRequest.activate("19000", "machine").of(Stage.RESELLER).signedBy(DeviceKey.generate());
        portal.send(request).assertProblem(404, "site-unknown");
        for (String table : List.of("site", "voucher", "reseller", "api_key", "part", "product", "license")) {
            assertEquals(List.of("0"), database.query("select count(*) from " + table), table);
        }
        assertFalse(portal.get("/").text().contains("demo-Portal-2026"));
    }

    private static void assertRefused(WildFlyServer refused, String... words) {
        assertNotEquals(0, refused.status());
        List<String> reasons = refused.logText()
                .lines()
                .filter(line -> line.startsWith("License Portal did not start:"))
                .toList();
        assertEquals(1, reasons.size(), refused::logText);
        assertAll(List.of(words).stream()
                .map(word -> () -> assertTrue(reasons.get(0).contains(word), reasons.get(0))));
    }

    private static void assertSilentAbout(String log, String... secrets) {
        for (String secret : secrets) {
            assertFalse(log.contains(secret), "a secret stands in the log");
        }
    }
}
