package org.licenseportal.client.gateway.device;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewayPlatform;
import org.licenseportal.client.gateway.GatewayPortal;
import org.licenseportal.client.gateway.pbx.BuiltInPbx;
import org.licenseportal.client.gateway.pbx.PbxDirectory;
import org.licenseportal.client.gateway.pbx.PbxLine;
import org.licenseportal.client.gateway.pbx.PbxLogin;
import org.licenseportal.client.gateway.pbx.PbxModel;
import org.licenseportal.client.gateway.pbx.SimulatedPbx;
import org.licenseportal.client.online.PortalAddress;
import org.licenseportal.client.online.PortalConnection;
import org.licenseportal.client.servicelink.agent.MovableClock;

/** A gateway that takes a step when a test says so, its telephone system, and a portal. */
final class DeviceStage implements AutoCloseable {
    static final String PASSWORD = "s3cret-of-the-pbx";
    private static final Instant START = Instant.parse("2026-11-28T10:00:00Z");

    private final Path folder;
    private final GatewayPlatform platform;
    private final MovableClock clock = new MovableClock(START);
    private final GatewayPortal portal = new GatewayPortal(clock);
    private final PbxDirectory users;
    private final SimulatedPbx pbx;
    private final List<String> shown = new ArrayList<>();
    private GatewayDevice device;
    private FailureKind failure = FailureKind.NONE;

    DeviceStage(Path folder, GatewayPlatform platform, int count) throws IOException {
        this.folder = folder;
        this.platform = platform;
        this.users = PbxDirectory.of(count);
        this.pbx = SimulatedPbx.start(new PbxLogin("gateway", PASSWORD), users, 0);
        restart();
    }

    /** As after a power cut: nothing is left but the directory. */
    DeviceStage restart() throws IOException {
        GatewayDirectory directory = new GatewayDirectory(folder.resolve("gateway"));
        directory.prepare(platform);
        directory.tidy();
        Optional<PbxLine> inside = platform.hasSystem()
                ? Optional.of(new BuiltInPbx(new PbxModel(platform.system(), "7.2"), users))
                : Optional.empty();
        device = new GatewayDevice(
                new GatewayParts(directory, directory.identity(), inside, clock, shown::add),
                PortalConnection.once(PortalAddress.of(portal.url()), Optional.empty(), Optional.empty(), clock));
        return this;
    }

    /** Fails so from now on. */
    DeviceStage failing(FailureKind kind) {
        failure = kind;
        pbx.fault(kind.fault());
        return this;
    }

    /** A second passes, and the gateway does what is due. */
    Duration step() throws IOException {
        clock.forward(Duration.ofSeconds(1));
        return device.step(failure);
    }

    DeviceStage steps(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            step();
        }
        return this;
    }

    /** Announced, claimed, connected, synchronized. */
    DeviceStage onboarded() throws IOException {
        step();
        portal.claim();
        if (!platform.hasSystem()) {
            portal.connect(pbx.port(), PASSWORD);
        }
        portal.synchronize();
        return steps(2);
    }

    GatewayDevice device() {
        return device;
    }

    GatewayPortal portal() {
        return portal;
    }

    SimulatedPbx pbx() {
        return pbx;
    }

    PbxDirectory users() {
        return users;
    }

    MovableClock clock() {
        return clock;
    }

    Path directory() {
        return folder.resolve("gateway");
    }

    /** All that the gateway's display showed. */
    String shown() {
        return String.join("\n", shown);
    }

    @Override
    public void close() {
        pbx.close();
        portal.close();
    }
}
