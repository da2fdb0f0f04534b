package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.Alarm.Severity;
import org.licenseportal.client.servicelink.agent.AlarmBell.Event;
import org.licenseportal.client.servicelink.state.Settings.Hook;

/** Who is told of alarms, and what becomes of those that cannot be told. */
class HookBellTest {
    private static final Alarm ALARM =
            new Alarm("sync-failed", Severity.MINOR, "No answer.", "Wait.", Instant.parse("2026-11-23T10:00:00Z"));

    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();

    private void ring(Optional<String> webhook, Optional<Path> command) {
        new HookBell(new Hook(webhook.map(URI::create), command), log::add).ring(Event.RAISED, ALARM);
    }

    private static void assertTold(String message) {
        JsonObject json = Json.createReader(new StringReader(message)).readObject();
        assertEquals("raised", json.getString("event"));
        JsonObject alarm = json.getJsonObject("alarm");
        assertEquals("sync-failed", alarm.getString("code"));
        assertEquals("MINOR", alarm.getString("severity"));
        assertEquals("Wait.", alarm.getString("cure"));
        assertEquals("2026-11-23T10:00:00Z", alarm.getString("since"));
    }

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("alarm.sh"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aWebhookGetsOneJsonObject() {
        try (FakePortal receiver = new FakePortal().on("/alarms", asked -> new Reply(204, "text/plain", ""))) {
            ring(Optional.of(receiver.url() + "/alarms"), Optional.empty());
            assertTold(new String(receiver.asked().get(0).body(), StandardCharsets.UTF_8));
            assertEquals(
                    Optional.of("application/json"), receiver.asked().get(0).header("Content-Type"));
            assertEquals(List.of("alarm raised: minor sync-failed: No answer."), log);
        }
    }

    @Test
    void aProgramGetsTheSameOnItsStandardInput() throws IOException {
        Path heard = folder.resolve("heard");
        ring(Optional.empty(), Optional.of(program("cat > " + heard)));
        assertTold(Files.readString(heard));
        assertEquals(1, log.size());
    }

    @Test
    void whoCannotBeToldIsALineInTheLog() throws IOException {
        try (FakePortal receiver = new FakePortal()) {
            ring(Optional.of(receiver.url() + "/nothing"), Optional.of(program("exit 3")));
        }
        ring(Optional.of("http://127.0.0.1:1/"), Optional.of(folder.resolve("missing")));
        assertTrue(log.contains("alarm not passed on: the webhook answered 404"), log.toString());
        assertTrue(log.contains("alarm not passed on: the alarm program ended with 3"), log.toString());
        assertTrue(log.stream().anyMatch(line -> line.contains("the webhook does not answer")), log.toString());
        assertTrue(log.stream().anyMatch(line -> line.contains("the alarm program cannot be told")), log.toString());
    }

    @Test
    void aWebhookThatNeverEndsIsMissedAfterTheLimit() throws Exception {
        try (ServerSocket receiver = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Socket> visitor = CompletableFuture.supplyAsync(() -> headersOnly(receiver));
            URI address = URI.create("http://127.0.0.1:" + receiver.getLocalPort() + "/");
            HookBell bell =
                    new HookBell(new Hook(Optional.of(address), Optional.empty()), log::add, Duration.ofMillis(500));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> bell.ring(Event.RAISED, ALARM));
            visitor.get().close();
        }
        assertTrue(log.contains("alarm not passed on: the webhook does not come to an end"), log.toString());
    }

    private static Socket headersOnly(ServerSocket receiver) {
        try {
            Socket visitor = receiver.accept();
            visitor.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return visitor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aWebhookOfAnotherSchemeIsALineInTheLogAndNoEnd() {
        ring(Optional.of("ftp://files.example/"), Optional.empty());
        ring(Optional.of("alarms"), Optional.empty());
        assertTrue(
                log.contains("alarm not passed on: the webhook ftp://files.example/ is no http or https address"),
                log.toString());
        assertEquals(4, log.size());
    }

    @Test
    void onlyWhatChangesRings() {
        List<String> rung = new ArrayList<>();
        AlarmBell bell = (event, alarm) -> rung.add(event + " " + alarm.severity() + " " + alarm.code());
        Alarm worse = new Alarm("sync-failed", Severity.MAJOR, "", "", Instant.EPOCH);
        Alarm other = new Alarm("clock", Severity.MINOR, "", "", Instant.EPOCH);
        bell.compare(List.of(), List.of(ALARM));
        bell.compare(List.of(ALARM), List.of(ALARM.since(Instant.EPOCH)));
        bell.compare(List.of(ALARM), List.of(worse, other));
        bell.compare(List.of(worse, other), List.of(other));
        assertEquals(
                List.of(
                        "RAISED MINOR sync-failed",
                        "CHANGED MAJOR sync-failed",
                        "RAISED MINOR clock",
                        "CLEARED MAJOR sync-failed"),
                rung);
    }
}
