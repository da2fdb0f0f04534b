package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PostgreSQL away under a running portal: a clear answer, nothing lost, and no restart needed afterwards. */
class UnavailableJourneyIT {

    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final String HARDWARE = "machine 503";

    private final DeviceKey device = DeviceKey.generate();

    @Test
    void thePortalWaitsForItsDatabase() {
        try (PostgreSqlCluster postgres = PostgreSqlCluster.fresh();
                WildFlyServer server = WildFlyServer.start(ServerSettings.demo("unavailable", postgres.database()))) {
            PortalApi portal = new PortalApi(server.address());
            SignedRequest before = activation("19001").signedBy(device);
            Answer license = portal.send(before).assertLicense(201);

            postgres.stop();
            SignedRequest meanwhile = activation("19002").signedBy(device);
            assertUnavailable(portal, meanwhile);
            assertUnavailable(portal, before);

            postgres.startAgain();
            Await.until(RECOVERY, () -> ready(portal), () -> "the portal does not find its database again");
            portal.send(meanwhile).assertLicense(201);
            assertArrayEquals(
                    license.body(), portal.send(before).assertLicense(200).body());
            assertEquals(
                    List.of("1", "1"),
                    server.database().query("select last_sequence from site where id in ('19001', '19002')"));
        }
    }

    private static void assertUnavailable(PortalApi portal, SignedRequest request) {
        Answer answer = portal.send(request);
        answer.assertProblem(503, "unavailable");
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
        assertEquals(503, portal.get("/health/ready").status());
        assertEquals(200, portal.get("/.well-known/jwks.json").status(), "the keys are in memory");
    }

    private static boolean ready(PortalApi portal) {
        return portal.get("/health/ready").status() == 200;
    }

    private static LicenseRequest activation(String site) {
        return LicenseRequest.activate(site, HARDWARE).of(Stage.RESELLER);
    }
}
