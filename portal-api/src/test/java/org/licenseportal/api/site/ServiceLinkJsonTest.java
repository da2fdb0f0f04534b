package org.licenseportal.api.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.servicelink.LicenseServer;
import org.licenseportal.servicelink.LinkHistory;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.servicelink.SynchronizationOrigin;

/** SL-7: what is said of an installation is not what a stranger says. */
class ServiceLinkJsonTest {

    @Test
    void theProgramIsThatOfTheLastLicense() {
        assertEquals(
                Optional.of("portal-client/1.0.0"),
                agent(Optional.of(request("delivered", "portal-client/1.0.0")), "stranger/6.6.6"));
    }

    @Test
    void beforeThereIsOneItIsThatOfTheLastRequest() {
        assertEquals(Optional.of("portal-client/1.0.0"), agent(Optional.empty(), "portal-client/1.0.0"));
        assertEquals(
                Optional.of("portal-client/1.1.0"),
                agent(Optional.of(request("delivered", null)), "portal-client/1.1.0"));
    }

    @Test
    void aProgramThatSaysNothingIsNotKnown() {
        assertEquals(Optional.empty(), agent(Optional.of(request("delivered", null)), null));
    }

    private static Optional<String> agent(Optional<Synchronization> delivered, String refused) {
        return ServiceLinkJson.agent(new LinkHistory(delivered, List.of(request("hardware-mismatch", refused))));
    }

    private static Synchronization request(String result, String agent) {
        return new Synchronization(
                Instant.parse("2026-11-28T10:00:00Z"),
                RequestOperation.SYNC,
                result,
                new SynchronizationOrigin(
                        LicenseServer.AMC, "192.0.2.7", Optional.of("5.0"), Optional.ofNullable(agent), "key", "HW-1"),
                "00000000-0000-4000-8000-000000000001",
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }
}
