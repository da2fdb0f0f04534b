package org.licenseportal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.licenseportal.journey.Await;
import org.licenseportal.journey.Build;

/** The provisioned WildFly as an operator runs it, with the options of its own {@code standalone.conf}. */
final class Server implements AutoCloseable {

    private static final int DEFAULT_PORT = 8080;
    private static final Duration LIMIT = Duration.ofSeconds(600);

    private final Path base;
    private final int port;
    private final String ready;
    private final Map<String, String> environment;
    private Process process;

    /**
     * Lays out a server that is not started yet.
     *
     * @param deployment the one application that it runs
     * @param ready the path that answers 200 when the application serves
     */
    Server(Path deployment, String ready, int port, Map<String, String> environment) {
        this.base = Build.freshFolder("benchmark-server");
        this.port = port;
        this.ready = ready;
        this.environment = Map.copyOf(environment);
        try {
            Build.copy(Build.wildfly().resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(base.resolve("deployments"));
            Files.copy(deployment, base.resolve("deployments").resolve(deployment.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and tells how long it took to the first answer. */
    Duration start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Build.wildfly().resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Dportal.data.dir=" + base.resolve("data"),
                "-Djboss.socket.binding.port-offset=" + (port - DEFAULT_PORT));
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_") || name.equals("JAVA_OPTS"));
        builder.environment().putAll(environment);
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        builder.redirectErrorStream(true);
        builder.redirectOutput(Redirect.appendTo(base.resolve("console.log").toFile()));
        long begin = System.nanoTime();
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        Await.until(LIMIT, this::serves, () -> "no answer; see " + base.resolve("console.log"));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Its Java process. */
    ProcessHandle java() {
        return process.descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(name -> name.endsWith("java"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** A line of {@code /proc/PID/status} in MB. */
    long memory(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + java().pid() + "/status")).stream()
                .filter(text -> text.startsWith(line + ":"))
                .map(text -> Long.parseLong(text.split("\\s+")[1]) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private boolean serves() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the server ended; see " + base.resolve("console.log"));
        }
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.send(HttpConnection.get(ready)) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops it as an operator does and waits for its end. */
    void stop() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        CompletableFuture<Process> end = process.onExit();
        try {
            end.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("the server did not stop", e);
        }
        family.forEach(member -> member.onExit().join());
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }
}
