package org.licenseportal.journey;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The portal on the WildFly that the build provisioned, with a folder, ports and a database of its own. */
public final class WildFlyServer implements PortalServer {

    private static final int DEFAULT_PORT = 8080;

    private final ServerSettings settings;
    private final Path base;
    private final int port;
    private ServerProcess process;

    private WildFlyServer(ServerSettings settings) {
        this.settings = settings;
        this.base = Build.freshFolder(settings.name());
        this.port = PortRange.free();
        launch();
    }

    /** Starts a server and waits until it serves. */
    public static WildFlyServer start(ServerSettings settings) {
        WildFlyServer server = new WildFlyServer(settings);
        server.process.awaitReady(server.address());
        return server;
    }

    /** Starts a server that is expected to refuse its settings and to end by itself; its log then says why. */
    public static WildFlyServer startRefused(ServerSettings settings, Duration limit) {
        WildFlyServer server = new WildFlyServer(settings);
        if (!server.process.endsWithin(limit)) {
            server.process.kill();
            throw new AssertionError("the server still runs; see " + server.console());
        }
        return server;
    }

    /** Ends the server by SIGKILL, as a crash would. */
    public void kill() {
        process.kill();
    }

    /** Starts the ended server again, on the same data and port, and waits until it serves. */
    public void startAgain() {
        launch();
        process.awaitReady(address());
    }

    /** The exit status of the ended server. */
    public int status() {
        return process.status();
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Where it answers with TLS. */
    public URI secureAddress() {
        return URI.create("https://127.0.0.1:" + (port - DEFAULT_PORT + 8443));
    }

    /** Where it is managed. */
    int managementPort() {
        return port - DEFAULT_PORT + 9990;
    }

    @Override
    public TestDatabase database() {
        return settings.database();
    }

    @Override
    public List<Path> logs() {
        return List.of(console(), base.resolve("server/log/server.log"));
    }

    private Path console() {
        return base.resolve("console.log");
    }

    @Override
    public void stop() {
        process.terminate();
    }

    private void launch() {
        List<String> command = List.of(
                "bash",
                Build.serverConfig().resolve("wildfly/run.sh").toString(),
                Build.wildfly().toString(),
                Build.archive().toString(),
                Integer.toString(port),
                base.toString());
        process = ServerProcess.start(command, settings, address(), console());
    }
}
