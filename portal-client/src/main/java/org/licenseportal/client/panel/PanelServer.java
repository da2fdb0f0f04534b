package org.licenseportal.client.panel;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.licenseportal.client.servicelink.Panel;
import org.licenseportal.client.servicelink.ServiceLink;

/** The panel as it runs, on the JDK's own web server. */
public final class PanelServer implements Panel {
    private static final int THREADS = 8;
    private static final int WAITING = 64;

    static {
        // The server reads these once. Who sends a request or takes an answer byte by byte must not hold a thread for
        // ever.
        setUnlessSet("sun.net.httpserver.maxReqTime", "60");
        setUnlessSet("sun.net.httpserver.maxRspTime", "60");
        setUnlessSet("sun.net.httpserver.nodelay", "true");
        setUnlessSet("jdk.httpserver.maxConnections", "256");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Work work;
    private final PanelPassword password;

    private PanelServer(HttpServer server, Work work, PanelPassword password) {
        this.server = server;
        this.work = work;
        this.password = password;
        this.threads = Executors.newFixedThreadPool(THREADS, PanelServer::thread);
    }

    /**
     * Starts a panel.
     *
     * @param link that it shows and acts on
     * @param settings of it
     * @param clock for the times that it shows
     * @return the panel, which answers
     * @throws PanelFileException when the file of its password holds something else
     * @throws PanelExposedException when it would be reachable from elsewhere without having been told so, or without a
     *     password
     * @throws IOException when the port is in use, or its directory cannot be written
     */
    public static PanelServer start(ServiceLink link, PanelSettings settings, Clock clock) throws IOException {
        return start(link, settings, PanelPassword.in(settings.directory()), PanelTime.by(clock));
    }

    static PanelServer start(ServiceLink link, PanelSettings settings, PanelPassword password, PanelTime time)
            throws IOException {
        InetAddress address = InetAddress.getByName(settings.address());
        PanelExposedException.check(address, settings, password);
        password.startCode();
        HttpServer server = HttpServer.create(new InetSocketAddress(address, settings.port()), WAITING);
        Clock clock = time.clock();
        Work work = new Work(clock, settings.patience());
        PanelServer panel = new PanelServer(server, work, password);
        Inside inside = new Inside(link, work, new Frame(new Moments(clock, settings.zone()), work));
        Sessions sessions = new Sessions(time);
        Gate gate = new Gate(password, sessions, server.getAddress().getPort());
        Login login = new Login(password, sessions, gate, new Throttle(time));
        server.createContext(
                "/",
                new PanelHandler(
                        new HostNames(names(settings)),
                        gate,
                        Routes.of(inside, login),
                        new RefusalPage(inside.frame())));
        server.setExecutor(panel.threads);
        server.start();
        return panel;
    }

    @Override
    public URI address() {
        return URI.create("http://" + bare(server.getAddress()));
    }

    @Override
    public List<String> notes() throws IOException {
        Optional<String> code = password.startCode();
        return code.map(text -> List.of(Texts.of("note.address", address()), Texts.of("note.code", text)))
                .orElseGet(() -> List.of(Texts.of("note.address", address())));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        work.close();
    }

    private static String bare(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        String text = host.isAnyLocalAddress() ? "127.0.0.1" : HostNames.plain(host);
        return (text.contains(":") ? "[" + text + "]" : text) + ":" + address.getPort();
    }

    private static Set<String> names(PanelSettings settings) {
        Set<String> names = new HashSet<>(settings.names());
        names.add(settings.address());
        names.add("[" + settings.address() + "]");
        return names;
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "servicelink-panel");
        thread.setDaemon(true);
        return thread;
    }
}
