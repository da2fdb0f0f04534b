package org.licenseportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A server as a process of the operating system. It never outlives the test run.
 *
 * <p>The process is a script that starts the server's Java process; both are ended together.
 */
final class ServerProcess {

    private static final Duration START = Duration.ofSeconds(300);
    private static final Duration END = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> RUNNING.forEach(ServerProcess::killTree), "end-test-servers"));
    }

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the command; it appends to the log. */
    static ServerProcess start(List<String> command, ServerSettings settings, URI address, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command);
        settings.applyTo(builder.environment(), address.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Process process = builder.start();
            RUNNING.add(process);
            return new ServerProcess(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over a process that somebody started, so that it does not outlive the tests. */
    static ServerProcess of(Process process, Path log) {
        RUNNING.add(process);
        return new ServerProcess(process, log);
    }

    /** Waits until the portal says that it serves; fails at once when the process ends instead. */
    void awaitReady(URI address) {
        HttpRequest health = HttpRequest.newBuilder(address.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Await.until(
                START,
                () -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("the server ended; see " + log + "\n" + tail());
                    }
                    return answersOk(health);
                },
                () -> "the portal is not ready; see " + log + "\n" + tail());
    }

    /** True when the process ended by itself within the limit. */
    boolean endsWithin(Duration limit) {
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (ended) {
                RUNNING.remove(process);
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, by SIGTERM, and waits until it did. */
    void terminate() {
        process.destroy();
        if (!endsWithin(END)) {
            kill();
            throw new AssertionError("the server did not stop within " + END.toSeconds() + " s; see " + log);
        }
    }

    /** Ends it without a warning, by SIGKILL. */
    void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        killTree(process);
        children.forEach(child -> child.onExit().join());
        process.onExit().join();
        RUNNING.remove(process);
    }

    /** The exit status of the ended process. */
    int status() {
        return process.exitValue();
    }

    private static void killTree(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static boolean answersOk(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
