package org.licenseportal.client.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** An HTTP proxy that others wrote, with a login, in a process of its own. The build brings it. */
final class Tinyproxy implements AutoCloseable {
    static final String USER = "agent";
    static final String PASSWORD = "s3cret-word";

    private static final long LIMIT = Duration.ofSeconds(30).toNanos();
    private static final int TRIES = 5;

    private final Process process;
    private final Path log;
    private final int port;

    /** Another program may take the port between the moment it was found free and the proxy's start: then another. */
    Tinyproxy(Path folder) throws IOException {
        log = folder.resolve("tinyproxy.log");
        int free = free();
        Process started = started(folder, free);
        for (int tried = 1; !opens(started, free) && tried < TRIES; tried++) {
            free = free();
            started = started(folder, free);
        }
        if (!started.isAlive()) {
            throw new AssertionError("tinyproxy does not start: " + Files.readString(folder.resolve("tinyproxy.out")));
        }
        port = free;
        process = started;
    }

    private Process started(Path folder, int at) throws IOException {
        Path settings = Files.writeString(
                folder.resolve("tinyproxy.conf"),
                String.join(
                        "\n",
                        "Port " + at,
                        "Listen 127.0.0.1",
                        "Allow 127.0.0.1",
                        "BasicAuth " + USER + " " + PASSWORD,
                        "LogFile \"" + log + "\"",
                        "LogLevel Connect",
                        "Timeout 60",
                        "MaxClients 20",
                        ""));
        return new ProcessBuilder(List.of("tinyproxy", "-d", "-c", settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("tinyproxy.out").toFile())
                .start();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether it is there; one that does not come is ended. */
    private static boolean opens(Process started, int at) {
        long end = System.nanoTime() + LIMIT;
        while (started.isAlive() && System.nanoTime() < end) {
            if (open(at)) {
                return started.isAlive();
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        started.destroyForcibly().onExit().join();
        return false;
    }

    private static boolean open(int at) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), at)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** What it did, line by line. */
    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
