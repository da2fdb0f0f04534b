package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.IssuingPortal;
import org.licenseportal.client.servicelink.Children;

/** The agent in the jar as it is shipped: as a service, through a real proxy, by a pinned authority. */
@Timeout(value = 180, threadMode = ThreadMode.SEPARATE_THREAD)
class AgentJarIT {
    private static final Path JAR = Path.of(System.getProperty("basedir", ""), "target/portal-client.jar")
            .toAbsolutePath();
    private static final int TERMINATED = 143;
    private static final long LIMIT = Duration.ofSeconds(60).toNanos();

    /** A real process has the real time: what is issued for it has to hold whenever the test runs. */
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final FakePortal portal = new FakePortal();
    private final IssuingPortal issuing = new IssuingPortal().at(portal);
    private final List<Process> running = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        issuing.changing(license -> license.with("nbf", 0).leaseUntil(FAR));
        run(0, "init", "--root", issuing.issuer().rootThumbprint(), "--product", "MCS", "--version", "5.0");
    }

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
                "servicelink"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LICENSE_PORTAL_PROXY_PASSWORD", Tinyproxy.PASSWORD);
        return Children.plain(builder).redirectErrorStream(true);
    }

    private String run(int expected, String... args) throws IOException, InterruptedException {
        Process process = builder(args).start();
        running.add(process);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected, process.waitFor(), output);
        return output;
    }

    private Process service() throws IOException {
        Process process = builder("run", "--no-panel")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        running.add(process);
        return process;
    }

    private Path log() {
        return folder.resolve("agent.log");
    }

    private void awaitLog(String line, int times) {
        await(() -> {
            try {
                return Files.exists(log())
                        && Files.readAllLines(log()).stream()
                                        .filter(said -> said.contains(line))
                                        .count()
                                >= times;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it takes too long");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private String[] activation(String server, String... more) {
        List<String> args = new ArrayList<>(
                List.of("activate", "--platform", "mivoice-mx-one", "--id", "50607080", "--server", server));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    @Test
    void oneServiceRunsForADirectoryAndCommandsWorkBesideIt() throws Exception {
        Process first = service();
        awaitLog("agent runs for", 1);
        assertTrue(run(ExitCode.IN_USE.number(), "run", "--no-panel").contains("process " + first.pid()));
        run(0, activation(portal.url()));
        assertTrue(run(0, "status").startsWith("ACTIVE"));
        first.destroy();
        assertTrue(first.waitFor(30, TimeUnit.SECONDS));
        assertEquals(TERMINATED, first.exitValue());
        awaitLog("agent ended", 1);
        Process second = service();
        awaitLog("agent runs for", 2);
        second.destroyForcibly().onExit().join();
        service();
        awaitLog("agent runs for", 3);
        assertTrue(run(0, "status").startsWith("ACTIVE"), "a kill changes nothing");
    }

    @Test
    void theServiceSynchronizesByItself() throws Exception {
        run(0, activation(portal.url()));
        run(0, "settings", "--server", portal.url());
        int before = portal.asked().size();
        service();
        awaitLog("synchronized: License 3", 1);
        assertTrue(portal.asked().size() > before);
    }

    @Test
    void itGoesThroughARealProxyWithItsLogin() throws Exception {
        try (Tinyproxy proxy = new Tinyproxy(folder)) {
            String named = "http://localhost:" + portal.port();
            run(0, activation(named, "--proxy", proxy.address(), "--proxy-user", Tinyproxy.USER));
            assertTrue(
                    proxy.log().stream().anyMatch(line -> line.contains("POST " + named + FakePortal.REQUESTS)),
                    () -> "not asked through the proxy");
            run(0, "sync");
            String none = run(ExitCode.UNREACHABLE.number(), activation(named, "--proxy", proxy.address()));
            assertTrue(none.contains("(asked through the proxy " + proxy.address() + " without a user)"), none);
            String status = run(0, "status", "--json");
            assertTrue(status.contains(proxy.address()) && !status.contains(Tinyproxy.PASSWORD));
        }
    }

    @Test
    void itGoesThroughATunnelToAServerWithAPinnedAuthority() throws Exception {
        try (Tinyproxy proxy = new Tinyproxy(folder);
                SecureFront front = new SecureFront(portal, folder)) {
            String[] through = activation(front.url(), "--proxy", proxy.address(), "--proxy-user", Tinyproxy.USER);
            String unknown = run(ExitCode.UNREACHABLE.number(), through);
            assertTrue(unknown.contains("unable to find valid certification path"), unknown);
            run(0, "settings", "--ca", front.certificate().toString());
            run(0, through);
            assertTrue(
                    proxy.log().stream().anyMatch(line -> line.contains("CONNECT 127.0.0.1:")), "not through a tunnel");
            run(0, activation(front.url()));
            run(0, "settings", "--ca", "");
            run(ExitCode.UNREACHABLE.number(), "sync");
        }
    }
}
