package org.licenseportal.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.licenseportal.client.gateway.GatewayPlan;
import org.licenseportal.client.gateway.GatewayPlan.PbxPlan;
import org.licenseportal.client.gateway.SimulatedGateway;
import org.licenseportal.client.gateway.pbx.PbxLogin;
import org.licenseportal.journey.MachineClock;

/** Simulated gateways of the tests. */
final class Gateways {

    static final String USER = "gateway";
    static final String PASSWORD = "s3cret of the PBX";

    /** Quick, and still fewer messages than one gateway may send. */
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private Gateways() {}

    /** One beside a PBX with 30 users. */
    static SimulatedGateway beside(Path directory, URI portal) throws IOException {
        PbxPlan pbx = PbxPlan.beside(new PbxLogin(USER, PASSWORD)).onPort(0).withUsers(30);
        return start(directory, portal, pbx);
    }

    static SimulatedGateway start(Path directory, URI portal, PbxPlan pbx) throws IOException {
        GatewayPlan plan = GatewayPlan.at(portal, directory, pbx).every(INTERVAL);
        return SimulatedGateway.start(plan, new MachineClock(), line -> {});
    }
}
