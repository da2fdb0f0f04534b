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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel in the jar as it is shipped: what it needs is inside, and the log says how to open it. */
class PanelJarIT {
    private static final Path JAR = Path.of(System.getProperty("basedir", ""), "target/portal-client.jar")
            .toAbsolutePath();
    private static final int END_SECONDS = 30;

    @TempDir
    private Path folder;

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of("servicelink"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private void makeDirectory() throws IOException, InterruptedException {
        Process init = start("init", "--root", "A".repeat(43));
        assertEquals(0, init.waitFor(), new String(init.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theAgentRunsWithoutAPanelWhereItsPortIsTaken() throws IOException, InterruptedException {
        makeDirectory();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process agent = start("run", "--panel-port", String.valueOf(taken.getLocalPort()));
            try (BufferedReader log =
                    new BufferedReader(new InputStreamReader(agent.getInputStream(), StandardCharsets.UTF_8))) {
                assertTrue(log.readLine().startsWith("no panel: it cannot listen at port " + taken.getLocalPort()));
                assertTrue(log.readLine().startsWith("agent runs for "));
            } finally {
                agent.destroy();
                assertTrue(agent.waitFor(END_SECONDS, TimeUnit.SECONDS), "the agent does not end");
            }
        }
    }

    @Test
    void runServesThePanelAndEndsWhenTold() throws IOException, InterruptedException {
        makeDirectory();
        Process agent = start("run", "--panel-port", "0");
        try (BufferedReader log =
                new BufferedReader(new InputStreamReader(agent.getInputStream(), StandardCharsets.UTF_8))) {
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
