package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.panel.PanelPassword;
import org.licenseportal.client.servicelink.Children;

/** The panel in the jar as it is shipped: what it needs is inside, and the log says how to open it. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class PanelJarIT {
    private static final Path JAR = Path.of(System.getProperty("basedir", ""), "target/portal-client.jar")
            .toAbsolutePath();
    private static final int END_SECONDS = 30;
    private static final String HASH = "pbkdf2-sha256 1000 AAAAAAAAAAAAAAAAAAAAAA== AAAA\n";

    @TempDir
    private Path folder;

    private final List<Process> running = new ArrayList<>();

    @BeforeEach
    void makeDirectory() throws IOException, InterruptedException {
        Process init = start("init", "--root", "A".repeat(43));
        assertEquals(0, init.waitFor(), new String(init.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void end() {
        running.forEach(Children::kill);
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of("servicelink"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Process process = Children.plain(builder).redirectErrorStream(true).start();
        running.add(process);
        return process;
    }

    /** Runs an agent whose panel cannot be served; its log has to say why, and that the agent runs. */
    private void runsWithout(String why, String... args) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("run"));
        all.addAll(List.of(args));
        Process agent = start(all.toArray(String[]::new));
        try (BufferedReader log = log(agent)) {
            String said = log.readLine();
            assertTrue(said.startsWith("no panel: ") && said.contains(why), said);
            assertTrue(log.readLine().startsWith("agent runs for "));
        } finally {
            agent.destroy();
            assertTrue(agent.waitFor(END_SECONDS, TimeUnit.SECONDS), "the agent does not end");
        }
    }

    private static BufferedReader log(Process agent) {
        return new BufferedReader(new InputStreamReader(agent.getInputStream(), StandardCharsets.UTF_8));
    }

    private void password(String content) throws IOException {
        Files.writeString(folder.resolve("servicelink").resolve(PanelPassword.FILE), content);
    }

    @Test
    void theAgentRunsWithoutAPanelWhereItsPortIsTaken() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            runsWithout("it cannot listen at port " + port, "--panel-port", port);
        }
    }

    @Test
    void thePanelIsNotOpenToOthersBeforeItHasAPassword() throws IOException, InterruptedException {
        runsWithout("no password yet", "--panel-port", "0", "--panel-address", "0.0.0.0");
    }

    @Test
    void theAgentRunsWithoutAPanelWhoseAddressIsNotThereYet() throws IOException, InterruptedException {
        password(HASH);
        runsWithout("it cannot listen at 192.0.2.7 port 0", "--panel-port", "0", "--panel-address", "192.0.2.7");
        runsWithout("nowhere.invalid", "--panel-port", "0", "--panel-address", "nowhere.invalid");
    }

    @Test
    void theAgentRunsWithoutAPanelWhosePasswordIsDamaged() throws IOException, InterruptedException {
        password("");
        runsWithout("holds no password", "--panel-port", "0", "--panel-address", "0.0.0.0");
    }

    @Test
    void runServesThePanelAndEndsWhenTold() throws IOException, InterruptedException {
        Process agent = start("run", "--panel-port", "0");
        try (BufferedReader log = log(agent)) {
            URI panel = URI.create(log.readLine().replaceFirst("ServiceLink panel: ", ""));
            assertTrue(log.readLine().matches(".*: ([0-9A-Z]{4}-){3}[0-9A-Z]{4}"));

            assertTrue(get(panel.resolve("/start")).contains("Set a password"));
            assertTrue(get(panel.resolve("/panel.css")).contains("--accent"));
            assertTrue(get(panel.resolve("/icon.svg")).contains("<svg"));
        } finally {
            agent.destroy();
            assertTrue(agent.waitFor(END_SECONDS, TimeUnit.SECONDS), "the agent does not end");
        }
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }
}
