package org.licenseportal.client.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.GatewayPlan.PbxPlan;
import org.licenseportal.client.gateway.GatewaySight.Goal;
import org.licenseportal.client.gateway.pbx.PbxLogin;

/** A gateway that runs by itself, as in a demo: nobody tells it when to take a step. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class SimulatedGatewayTest {
    private static final Clock CLOCK = LicenseFixture.CLOCK;
    private static final PbxPlan BESIDE =
            PbxPlan.beside(new PbxLogin("gateway", "s3cret")).onPort(0).withUsers(30);

    @TempDir
    private Path folder;

    private final GatewayPortal portal = new GatewayPortal(CLOCK);
    private final List<String> shown = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        portal.close();
    }

    private SimulatedGateway start(PbxPlan pbx) throws IOException {
        GatewayPlan plan = GatewayPlan.at(URI.create(portal.url()), folder.resolve("gateway"), pbx);
        return SimulatedGateway.start(plan.every(Duration.ofMillis(50)), CLOCK, shown::add);
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static void await(SimulatedGateway gateway, Goal goal) {
        await(() -> gateway.sight().reached(goal));
    }

    private void onboard(SimulatedGateway gateway) {
        await(gateway, Goal.ANNOUNCED);
        portal.claim();
        gateway.pbx().ifPresent(pbx -> portal.connect(pbx.port(), "s3cret"));
        portal.synchronize();
        await(gateway, Goal.SYNCHRONIZED);
    }

    @Test
    void goesThroughItAllBreaksAndIsMended() throws IOException {
        try (SimulatedGateway gateway = start(BESIDE)) {
            onboard(gateway);
            gateway.fail(FailureKind.PBX_UNREACHABLE);
            await(() -> portal.last("report").getString("connection").equals("failed"));
            assertEquals("pbx-unreachable", portal.last("report").getString("error"));
            gateway.mend();
            await(() -> portal.last("report").getString("connection").equals("connected"));
            gateway.wish(wanted -> wanted.withUsers(31));
            await(() -> portal.users().size() == 31);
            assertEquals(31, gateway.users().size());
        }
        assertTrue(shown.contains("Failure pbx-unreachable: the PBX is switched off"), shown.toString());
        assertTrue(shown.contains("Mended: everything works"), shown.toString());
    }

    @Test
    void oneRunsForADirectoryAndTheNextOneIsTheSame() throws IOException {
        String serial;
        try (SimulatedGateway gateway = start(BESIDE)) {
            onboard(gateway);
            serial = gateway.sight().serial();
            GatewayInUseException inUse = assertThrows(GatewayInUseException.class, () -> start(BESIDE));
            assertTrue(inUse.getMessage().endsWith("already (this process); there is one for each directory"));
            gateway.fail(FailureKind.LOST_TRUNK);
            await(() -> !gateway.sight().connected());
        }
        PbxPlan asBefore = PbxPlan.beside(new PbxLogin("gateway", "s3cret")).onPort(0);
        try (SimulatedGateway again = start(asBefore)) {
            await(again, Goal.CLAIMED);
            assertEquals(serial, again.sight().serial());
            assertEquals(30, again.users().size(), "as before");
            await(() -> again.pbx().orElseThrow().fault() == FailureKind.LOST_TRUNK.fault());
        }
        assertEquals(1, portal.gateways());
    }

    @Test
    void anotherPlatformNeedsAnotherDirectory() throws IOException {
        start(PbxPlan.inside(GatewayPlatform.VA)).close();
        IllegalArgumentException other = assertThrows(IllegalArgumentException.class, () -> start(BESIDE));
        assertTrue(other.getMessage().contains("is the directory of a gateway on va"), other.getMessage());
        try (SimulatedGateway gateway = start(PbxPlan.inside(GatewayPlatform.VA))) {
            onboard(gateway);
            assertTrue(gateway.pbx().isEmpty());
            assertEquals(25, portal.users().size());
        }
    }

    @Test
    void whatCannotStartLeavesNothingBehind() throws IOException {
        start(BESIDE).close();
        Path held = folder.resolve("gateway/held.json");
        Files.writeString(held, "nonsense");
        int free = freePort();
        assertThrows(MalformedDocumentException.class, () -> start(BESIDE.onPort(free)));
        Files.delete(held);
        start(BESIDE.onPort(free)).close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    @Test
    void aControlFileThatIsDamagedIsSaidAndChangesNothing() throws IOException {
        try (SimulatedGateway gateway = start(BESIDE)) {
            onboard(gateway);
            Path control = folder.resolve("gateway/control.json");
            Files.writeString(control, "{\"failure\":\"none\",\"users\":999999}");
            await(() -> shown.stream().anyMatch(line -> line.contains("control.json is damaged")));
            Files.writeString(control, "{\"failure\":\"none\",\"users\":32}");
            await(() -> portal.users().size() == 32);
        }
    }

    @Test
    void closingWaitsForNobody() throws IOException {
        SimulatedGateway gateway = start(BESIDE);
        await(gateway, Goal.ANNOUNCED);
        gateway.close();
        int before = portal.messages().size();
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        assertEquals(before, portal.messages().size());
        assertFalse(shown.isEmpty());
        start(BESIDE).close();
    }
}
