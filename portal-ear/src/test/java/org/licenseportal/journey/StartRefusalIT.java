package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outside demo mode: what a portal does not start without, and what it does not have. */
class StartRefusalIT {

    private static final Duration LIMIT = Duration.ofSeconds(150);
    private static final String PASSPHRASE = "correct horse battery staple";
    private static final String OTHER_PASSPHRASE = "incorrect horse battery staple";

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
            assertSilentAbout(server.logText(), PASSPHRASE, "demo-vendor", "demo-000000");
        }
        List<String> keys = database.query("select encrypted_private from signing_key order by kid");
        WildFlyServer refused =
                WildFlyServer.startRefused(settings.with("PORTAL_KEY_PASSPHRASE", OTHER_PASSPHRASE), LIMIT);
        assertRefused(refused, "does not open the signing keys", "portal.key.passphrase");
        assertSilentAbout(refused.logText(), PASSPHRASE, OTHER_PASSPHRASE);
        assertEquals(keys, database.query("select encrypted_private from signing_key order by kid"));
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
