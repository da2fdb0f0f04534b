package org.licenseportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The portal on Payara, by the scripts that an operator uses. */
public final class PayaraServer implements PortalServer {

    private final TestDatabase database;
    private final Path folder;
    private final int port;
    private final ServerProcess process;

    private PayaraServer(ServerSettings settings) {
        this.database = settings.database();
        this.folder = Build.freshFolder(settings.name());
        this.port = PortRange.free();
        List<String> command = List.of(
                "bash",
                Build.serverConfig().resolve("payara/run.sh").toString(),
                Build.payara().toString(),
                Build.archive().toString(),
                Integer.toString(port),
                folder.toString());
        this.process = ServerProcess.start(command, settings, address(), folder.resolve("console.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::endLeftOver, "end-payara"));
    }

    /** Starts a server and waits until it serves. */
    public static PayaraServer start(ServerSettings settings) {
        PayaraServer server = new PayaraServer(settings);
        server.process.awaitReady(server.address());
        return server;
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public TestDatabase database() {
        return database;
    }

    @Override
    public List<Path> logs() {
        return List.of(folder.resolve("console.log"), folder.resolve("payara/domain1/logs/server.log"));
    }

    @Override
    public void stop() {
        process.terminate();
    }

    /** Payara lets go of the script that started it, so a test run that is cut off has to end it by its number. */
    private void endLeftOver() {
        Path pid = folder.resolve("payara/domain1/config/pid");
        if (Files.exists(pid)) {
            try {
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                        .filter(left -> left.info().commandLine().orElse("").contains(folder.toString()))
                        .ifPresent(ProcessHandle::destroyForcibly);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
