package org.licenseportal.client.gateway;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.device.GatewayControl;
import org.licenseportal.client.gateway.device.GatewayDevice;
import org.licenseportal.client.gateway.device.GatewayDirectory;
import org.licenseportal.client.gateway.device.GatewayIdentity;
import org.licenseportal.client.gateway.device.GatewayParts;
import org.licenseportal.client.gateway.pbx.BuiltInPbx;
import org.licenseportal.client.gateway.pbx.PbxDirectory;
import org.licenseportal.client.gateway.pbx.PbxLine;
import org.licenseportal.client.gateway.pbx.PbxModel;
import org.licenseportal.client.gateway.pbx.SimulatedPbx;
import org.licenseportal.client.online.PortalConnection;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.DirectoryLock;

/**
 * A gateway and its telephone system, running in a thread of their own until they are closed. How it fails may change
 * at any time, by {@link #fail} or by whoever writes the control file of its directory.
 */
public final class SimulatedGateway implements AutoCloseable {
    private static final String SYSTEM_VERSION = "7.2";
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration END = Duration.ofSeconds(3);

    private final GatewayPlan plan;
    private final GatewayDevice device;
    private final ControlledPbx pbx;
    private final DirectoryLock lock;
    private final Consumer<String> display;
    private final LinkedBlockingQueue<Boolean> bell = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "simulated-gateway");
    private volatile boolean running = true;

    private SimulatedGateway(GatewayPlan plan, GatewayDevice device, ControlledPbx pbx, Running running) {
        this.plan = plan;
        this.device = device;
        this.pbx = pbx;
        this.lock = running.lock();
        this.display = running.display();
    }

    /** What it has while it runs. */
    private record Running(DirectoryLock lock, Clock clock, Consumer<String> display) {}

    /**
     * Starts one.
     *
     * @param plan how it is to be
     * @param clock the time
     * @param display is told what happens, a line each; never a secret
     * @return the gateway, which runs
     * @throws GatewayInUseException when another one runs for the directory
     * @throws IllegalArgumentException when the directory is that of a gateway on another platform
     * @throws IOException when the directory cannot be written, or the port of the telephone system is in use
     */
    public static SimulatedGateway start(GatewayPlan plan, Clock clock, Consumer<String> display) throws IOException {
        GatewayDirectory directory = new GatewayDirectory(plan.directory());
        directory.prepare(plan.pbx().platform());
        GatewayPlatform platform = directory.identity().platform();
        if (platform != plan.pbx().platform()) {
            throw new IllegalArgumentException(directory.path() + " is the directory of a gateway on " + platform.code()
                    + "; another platform needs another directory");
        }
        Running running = new Running(lock(directory), clock, display);
        SimulatedGateway gateway = null;
        try {
            directory.tidy();
            gateway = assembled(plan, directory, running);
        } finally {
            if (gateway == null) {
                running.lock().close();
            }
        }
        gateway.thread.setDaemon(true);
        gateway.thread.start();
        return gateway;
    }

    private static SimulatedGateway assembled(GatewayPlan plan, GatewayDirectory directory, Running running)
            throws IOException {
        ControlledPbx pbx = ControlledPbx.start(directory, plan.pbx());
        GatewayDevice device = null;
        try {
            device = device(plan, directory, pbx, running);
        } finally {
            if (device == null) {
                pbx.close();
            }
        }
        return new SimulatedGateway(plan, device, pbx, running);
    }

    private static GatewayDevice device(
            GatewayPlan plan, GatewayDirectory directory, ControlledPbx pbx, Running running) throws IOException {
        GatewayIdentity identity = directory.identity();
        Optional<PbxLine> inside = Optional.of(identity.platform())
                .filter(GatewayPlatform::hasSystem)
                .map(platform -> new BuiltInPbx(new PbxModel(platform.system(), SYSTEM_VERSION), pbx.users()));
        GatewayParts parts = new GatewayParts(directory, identity, inside, running.clock(), running.display());
        PortalConnection portal = PortalConnection.once(plan.portal(), plan.proxy(), Optional.empty(), running.clock());
        return new GatewayDevice(parts, portal);
    }

    private static DirectoryLock lock(GatewayDirectory directory) throws IOException {
        AgentDirectory place = new AgentDirectory(directory.path());
        return DirectoryLock.ofAgent(place)
                .orElseThrow(() -> new GatewayInUseException("a gateway runs for " + directory.path() + " already ("
                        + DirectoryLock.holder(place) + "); there is one for each directory"));
    }

    /** @return how far it has come */
    public GatewaySight sight() {
        return device.sight();
    }

    /** @return the telephone system beside it; empty when it is inside, or elsewhere */
    public Optional<SimulatedPbx> pbx() {
        return pbx.system();
    }

    /** @return the users of its telephone system */
    public PbxDirectory users() {
        return pbx.users();
    }

    /**
     * Breaks it.
     *
     * @param kind how it fails from now on; {@link FailureKind#NONE} mends it
     * @throws IOException when its directory cannot be written
     */
    public void fail(FailureKind kind) throws IOException {
        wish(wanted -> wanted.failing(kind));
    }

    /**
     * Mends it.
     *
     * @throws IOException when its directory cannot be written
     */
    public void mend() throws IOException {
        fail(FailureKind.NONE);
    }

    /**
     * @param change of what is wanted of it
     * @throws IOException when its directory cannot be written
     */
    public void wish(UnaryOperator<GatewayControl> change) throws IOException {
        pbx.wish(change);
        bell.add(true);
    }

    private void run() {
        try {
            while (running) {
                Duration rest = step();
                pause(rest.compareTo(plan.interval()) > 0 ? rest : plan.interval());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration step() {
        try {
            pbx.obey().map(FailureKind::notice).ifPresent(display);
            return device.step(pbx.failure());
        } catch (IOException | MalformedDocumentException e) {
            display.accept("It cannot go on for now: " + e.getMessage());
            return Duration.ZERO;
        }
    }

    /** Rests, unless somebody wants something else of it meanwhile. */
    private void pause(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        Boolean rung = bell.poll();
        while (running && rung == null && System.nanoTime() < end && !pbx.hasWish()) {
            rung = bell.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Ends it, and its telephone system. What waits for the portal is cut short: it loses nothing. */
    @Override
    public void close() {
        running = false;
        bell.add(true);
        try {
            thread.join(END.toMillis());
            thread.interrupt();
            thread.join(END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pbx.close();
        lock.close();
    }
}
