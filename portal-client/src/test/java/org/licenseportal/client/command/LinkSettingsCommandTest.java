package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.IssuingPortal;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.command.ClientRun.Result;
import org.licenseportal.client.servicelink.Children;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.DirectoryLock;

/** What an administrator decides about an agent, on the command line. */
class LinkSettingsCommandTest {
    @TempDir
    private Path folder;

    private final FakePortal portal = new FakePortal();
    private final IssuingPortal issuing = new IssuingPortal().at(portal);
    private ClientRun client;

    @BeforeEach
    void start() {
        issuing.changing(license -> license.leaseUntil(LicenseFixture.NOW.plus(Duration.ofDays(3650))));
        client = new ClientRun(folder);
        String root = issuing.issuer().rootThumbprint();
        assertEquals(
                0,
                link("init", "--root", root, "--product", "MCS", "--version", "5.0")
                        .exit());
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private Result link(String... args) {
        List<String> all = new ArrayList<>(List.of("servicelink"));
        all.addAll(List.of(args));
        all.addAll(List.of("--dir", "@agent"));
        return client.run(all.toArray(String[]::new));
    }

    private void activate() {
        assertEquals(
                0,
                link("activate", "--platform", "mivoice-mx-one", "--id", "50607080", "--server", portal.url())
                        .exit());
    }

    private JsonObject status() {
        return link("status", "--json").json();
    }

    @Test
    void settingsAreShownChangedAndTakenBack() {
        Result changed = link(
                "settings",
                "--sync-hours",
                "12",
                "--webhook",
                "https://alarms.example/x",
                "--hardware-id",
                "hw-1",
                "--json");
        assertEquals(0, changed.exit(), changed.err());
        JsonObject settings = changed.json().getJsonObject("settings");
        assertEquals("PT12H", settings.getString("syncEvery"));
        assertEquals("MCS", settings.getString("product"));
        assertEquals("hw-1", status().getString("hardwareId"));
        JsonObject back = link("settings", "--webhook", "", "--json").json().getJsonObject("settings");
        assertFalse(back.containsKey("webhook"));
        assertEquals("hw-1", back.getString("hardwareId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--sync-hours=0",
                "--sync-hours=721",
                "--grace-days=31",
                "--major-after=0",
                "--webhook=http://alarms.example/",
                "--webhook=file:///etc/passwd",
                "--amc-server=http://amc.example",
                "--root=short",
                "--product="
            })
    void aSettingThatCannotBeIsRefused(String setting) throws IOException {
        byte[] before = Files.readAllBytes(client.file("agent/settings.json"));
        assertEquals(ExitCode.USAGE.number(), link("settings", setting).exit());
        assertEquals(new String(before), Files.readString(client.file("agent/settings.json")));
    }

    private String contact() {
        JsonObject status = status();
        return status.get("servers") + " " + status.getOrDefault("proxy", JsonValue.NULL);
    }

    @Test
    void theProxyChangesAndTheServerStays() {
        assertEquals(
                ExitCode.STATE.number(),
                link("settings", "--proxy", "127.0.0.1:1").exit());
        activate();
        String servers = "[\"" + portal.url() + "\"] ";
        assertEquals(0, link("settings", "--proxy", "127.0.0.1:1").exit());
        assertEquals(servers + "\"127.0.0.1:1\"", contact());
        assertEquals(0, link("settings", "--proxy-user", "agent").exit());
        assertEquals(servers + "\"127.0.0.1:1\"", contact());
        Result port = link("settings", "--port", "1");
        assertEquals(ExitCode.USAGE.number(), port.exit());
        assertTrue(port.err().contains("has a port already"), port.err());
        assertEquals(0, link("settings", "--proxy", "").exit());
        assertEquals(servers + "null", contact());
        assertEquals(0, link("sync").exit());
    }

    @Test
    void whereTheWayIsRefusedNothingIsSaved() throws IOException {
        activate();
        String before = Files.readString(client.file("agent/settings.json"));
        assertEquals(
                ExitCode.USAGE.number(),
                link("settings", "--sync-hours", "12", "--server", "ftp://x").exit());
        assertEquals(before, Files.readString(client.file("agent/settings.json")));
        assertEquals(
                0,
                link("settings", "--allow-http", "--server", "http://portal.invalid")
                        .exit());
    }

    @Test
    void settingsAreChangedInTurnAndShownAtAnyTime() throws IOException {
        DirectoryLock turn = DirectoryLock.ofAction(new AgentDirectory(client.file("agent")), time -> {})
                .orElseThrow();
        try (turn) {
            assertEquals(0, link("settings").exit());
            assertEquals(
                    ExitCode.STATE.number(),
                    link("settings", "--sync-hours", "12").exit());
        }
        assertEquals(0, link("settings", "--sync-hours", "12").exit());
    }

    @Test
    void anAuthorityIsLookedIntoAtOnce() throws IOException {
        Result none = link("settings", "--ca", "@nothing.pem");
        assertEquals(ExitCode.FILE.number(), none.exit());
        assertTrue(none.err().startsWith("--ca: There is no "), none.err());
        Files.writeString(client.file("empty.pem"), "no certificate");
        Result empty = link("settings", "--ca", "@empty.pem");
        assertEquals(ExitCode.USAGE.number(), empty.exit());
        assertTrue(empty.err().contains("empty.pem holds no certificate"), empty.err());
        assertFalse(link("settings").out().contains("authority"));
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void anInitThatFailedCanBeRepeated() throws IOException, InterruptedException {
        String place = client.file("other").toString();
        String root = issuing.issuer().rootThumbprint();
        Process full = Children.withoutRoom(
                        0, Main.class, "servicelink", "init", "--root", root, "--dir", place, "--hardware-id", "hw-1")
                .start();
        String said = new String(full.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.FILE.number(), full.waitFor(), said);
        assertEquals(0, client.file("other").toFile().list().length, said);
        assertEquals(
                0,
                client.run("servicelink", "init", "--root", root, "--dir", place)
                        .exit());
    }
}
