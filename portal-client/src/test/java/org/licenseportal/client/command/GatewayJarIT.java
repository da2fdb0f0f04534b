package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.gateway.GatewayPortal;
import org.licenseportal.client.servicelink.Children;

/** The simulated gateway in the jar as it is shipped: as a process that is typed at, ended and killed. */
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
class GatewayJarIT {
    private static final Path JAR = Path.of(System.getProperty("basedir", ""), "target/portal-client.jar")
            .toAbsolutePath();
    private static final int TERMINATED = 143;
    private static final int KILLED = 137;
    private static final String PASSWORD = "s3cret-of-the-pbx";
    private static final Pattern PORT = Pattern.compile("PBX: host 127\\.0\\.0\\.1, port (\\d+), ");

    @TempDir
    private Path folder;

    private final GatewayPortal portal = new GatewayPortal(LicenseFixture.CLOCK);
    private final List<Process> running = new ArrayList<>();

    @AfterEach
    void close() {
        running.forEach(process -> process.destroyForcibly().onExit().join());
        portal.close();
    }

    private ProcessBuilder builder(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "gateway"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LICENSE_PORTAL_PBX_PASSWORD", PASSWORD);
        return Children.plain(builder).redirectErrorStream(true);
    }

    private void run(String... args) throws IOException, InterruptedException {
        Process process = builder(args).start();
        running.add(process);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    private Process simulate() throws IOException {
        return simulate(0);
    }

    private Process simulate(int pbxPort) throws IOException {
        Process process = builder(
                        "simulate", "--server", portal.url(), "--pbx-port", String.valueOf(pbxPort), "--interval", "1")
                .redirectOutput(ProcessBuilder.Redirect.to(log().toFile()))
                .start();
        running.add(process);
        return process;
    }

    private Path log() {
        return folder.resolve("gateway.log");
    }

    private String shown() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException notYet) {
            return "";
        }
    }

    private void awaitShown(String line) {
        await(() -> shown().contains(line));
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private int pbxPort() {
        Matcher port = PORT.matcher(shown());
        assertTrue(port.find(), shown());
        return Integer.parseInt(port.group(1));
    }

    private void onboard() {
        awaitShown("Claim code: " + GatewayPortal.CODE);
        portal.claim();
        portal.connect(pbxPort(), PASSWORD);
        portal.synchronize();
        await(() -> portal.users().size() == 25);
        await(() -> portal.messages("acknowledge").size() == 2);
    }

    private static void type(Process process, String line) throws IOException {
        OutputStream input = process.getOutputStream();
        input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    @Test
    void isOnboardedBrokenMendedAndEndsCleanly() throws Exception {
        Process gateway = simulate();
        onboard();
        type(gateway, "nonsense");
        awaitShown("Type none, wrong-credentials, ");
        type(gateway, "pbx-unreachable");
        awaitShown("PBX lost: no PBX at 127.0.0.1:" + pbxPort() + ": nobody answers");
        assertEquals("pbx-unreachable", portal.last("report").getString("error"));
        run("fail", "none");
        await(() -> portal.last("report").getString("connection").equals("connected"));
        type(gateway, "users 27");
        await(() -> portal.users().size() == 27);
        gateway.destroy();
        assertTrue(gateway.waitFor(30, TimeUnit.SECONDS));
        assertEquals(TERMINATED, gateway.exitValue());
        awaitShown("Gateway ended");
        assertFalse(shown().contains(PASSWORD), shown());
    }

    @Test
    void isTheSameGatewayAfterAKill() throws Exception {
        Process first = simulate();
        onboard();
        int port = pbxPort();
        first.destroyForcibly().onExit().join();
        assertEquals(KILLED, first.exitValue());
        String key = Files.readString(folder.resolve("gateway/device-key.jwk.json"));
        int announced = portal.messages("announce").size();
        int users = portal.messages("users").size();
        Process second = simulate(port);
        await(() -> portal.messages("announce").size() > announced);
        type(second, "users 28");
        awaitShown("Changed users sent; there are 28 now");
        assertEquals(28, portal.users().size());
        assertEquals(users + 1, portal.messages("users").size(), "what changed, and not all again");
        assertEquals(1, portal.gateways());
        assertEquals(key, Files.readString(folder.resolve("gateway/device-key.jwk.json")));
        assertFalse(shown().contains("Claim code"), "it is claimed already");
    }

    @Test
    void killedAtAnyMomentItComesBack() throws Exception {
        for (int kill = 0; kill < 6; kill++) {
            Process gateway = simulate();
            LockSupport.parkNanos(Duration.ofMillis(150 + 120L * kill).toNanos());
            gateway.destroyForcibly().onExit().join();
        }
        simulate();
        onboard();
        assertEquals(1, portal.gateways());
    }

    @Test
    void oneRunsForADirectory() throws Exception {
        Process first = simulate();
        awaitShown("Claim code");
        Process second =
                builder("simulate", "--server", portal.url(), "--pbx-port", "0").start();
        running.add(second);
        String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.IN_USE.number(), second.waitFor(), output);
        assertTrue(output.contains("process " + first.pid()), output);
    }
}
