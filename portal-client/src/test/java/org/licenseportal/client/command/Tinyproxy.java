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

    private final Process process;
    private final Path log;
    private final int port;

    Tinyproxy(Path folder) throws IOException {
        port = free();
        log = folder.resolve("tinyproxy.log");
        Path settings = Files.writeString(
                folder.resolve("tinyproxy.conf"),
                String.join(
                        "\n",
                        "Port " + port,
                        "Listen 127.0.0.1",
                        "Allow 127.0.0.1",
                        "BasicAuth " + USER + " " + PASSWORD,
                        "LogFile \"" + log + "\"",
                        "LogLevel Connect",
                        "Timeout 60",
                        "MaxClients 20",
                        ""));
        process = new ProcessBuilder(List.of("tinyproxy", "-d", "-c", settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("tinyproxy.out").toFile())
                .start();
        awaitDoor();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitDoor() {
        long end = System.nanoTime() + LIMIT;
        while (!open()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("tinyproxy does not start");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean open() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
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
