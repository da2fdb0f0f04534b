package org.licenseportal.client.gateway.pbx;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A telephone system on this machine, reachable from this machine alone. */
public final class SimulatedPbx implements AutoCloseable {
    /** Where it listens unless told otherwise. */
    public static final int PORT = 5580;

    private static final int THREADS = 4;

    static {
        // Else each answer waits 40 ms for the acknowledgement of its head. The server reads it once.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final PbxDesk desk;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, SimulatedPbx::thread);
    private InetSocketAddress place;
    private HttpServer server;
    private PbxFault fault = PbxFault.NONE;

    private SimulatedPbx(PbxDesk desk, int port) {
        this.desk = desk;
        this.place = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /**
     * Starts one.
     *
     * @param login that it lets in
     * @param directory of its users
     * @param port where it listens; 0 for any that is free
     * @return the system, which answers
     * @throws IOException when the port is in use
     */
    public static SimulatedPbx start(PbxLogin login, PbxDirectory directory, int port) throws IOException {
        PbxDesk desk = new PbxDesk(PbxModel.MIVOICE_BUSINESS, login, directory, new SecureRandom());
        SimulatedPbx pbx = new SimulatedPbx(desk, port);
        pbx.switchOn();
        return pbx;
    }

    /** @return where it listens, as {@code 127.0.0.1:5580}; the same however often it is switched off and on */
    public synchronized String address() {
        return place.getAddress().getHostAddress() + ":" + place.getPort();
    }

    /** @return its port */
    public synchronized int port() {
        return place.getPort();
    }

    /** @return its users */
    public PbxDirectory directory() {
        return desk.directory();
    }

    /** @return what is wrong with it */
    public synchronized PbxFault fault() {
        return fault;
    }

    /**
     * Breaks it, or mends it with {@link PbxFault#NONE}.
     *
     * @param wrong what is wrong with it from now on
     * @throws UncheckedIOException when it is to be switched on and somebody else has its port
     */
    public synchronized void fault(PbxFault wrong) {
        fault = wrong;
        desk.fault(wrong);
        if (wrong == PbxFault.SWITCHED_OFF) {
            switchOff();
        } else if (server == null) {
            try {
                switchOn();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private synchronized void switchOn() throws IOException {
        HttpServer fresh = HttpServer.create(place, 0);
        fresh.createContext("/", new PbxHandler(desk));
        fresh.setExecutor(threads);
        fresh.start();
        server = fresh;
        place = fresh.getAddress();
    }

    private synchronized void switchOff() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** @return its address; nothing of its login */
    @Override
    public String toString() {
        return "simulated PBX at " + URI.create("http://" + address());
    }

    @Override
    public synchronized void close() {
        switchOff();
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "simulated-pbx");
        thread.setDaemon(true);
        return thread;
    }
}
