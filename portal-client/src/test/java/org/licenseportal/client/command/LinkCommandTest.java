package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.IssuingPortal;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.command.ClientRun.Result;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.DirectoryLock;

/** The ServiceLink agent on the command line. */
class LinkCommandTest {
    private static final Path GUIDE = Path.of(System.getProperty("basedir", ""), "../docs/guide/servicelink.md");

    @TempDir
    private Path folder;

    private final FakePortal portal = new FakePortal();
    private final IssuingPortal issuing = new IssuingPortal().at(portal);
    private ClientRun client;

    @BeforeEach
    void start() {
        issuing.changing(license -> license.leaseUntil(LicenseFixture.NOW.plus(Duration.ofDays(3650))));
        client = new ClientRun(folder);
        assertEquals(0, init("--product", "MCS", "--version", "5.0").exit());
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private Result init(String... more) {
        List<String> args =
                new ArrayList<>(List.of("init", "--root", issuing.issuer().rootThumbprint()));
        args.addAll(List.of(more));
        return link(args.toArray(String[]::new));
    }

    private Result link(String... args) {
        List<String> all = new ArrayList<>(List.of("servicelink"));
        all.addAll(List.of(args));
        all.addAll(List.of("--dir", "@agent"));
        return client.run(all.toArray(String[]::new));
    }

    private Result activate() {
        return link("activate", "--platform", "mivoice-mx-one", "--id", "50607080", "--server", portal.url());
    }

    private JsonObject status() {
        return link("status", "--json").json();
    }

    @Test
    void theDirectoryIsItsOwnersAlone() throws IOException {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(client.file("agent"))));
        activate();
        for (String file : List.of("device-key.jwk.json", "settings.json", "state.json")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(client.file("agent").resolve(file))),
                    file);
        }
    }

    @Test
    void aDirectoryIsMadeOnceAndByThatCommandAlone() {
        assertEquals(ExitCode.FILE.number(), init().exit());
        Result nothing = client.run("servicelink", "status", "--dir", "@nothing");
        assertEquals(ExitCode.FILE.number(), nothing.exit());
        assertTrue(nothing.err().contains("'servicelink init' makes one"));
        Result pinless = client.run("servicelink", "init", "--dir", "@other");
        assertEquals(ExitCode.USAGE.number(), pinless.exit());
        assertFalse(Files.exists(client.file("other")));
        assertEquals(
                ExitCode.USAGE.number(),
                client.run("servicelink", "init", "--dir", "@other", "--root", "short")
                        .exit());
    }

    @Test
    void anInstallationLives() {
        assertEquals("not-activated", status().getString("state"));
        Result activated = activate();
        assertEquals(0, activated.exit(), activated.err());
        assertTrue(activated.out().contains("Added: Phone Manager Outlook, 10"));
        assertEquals(0, link("sync").exit());
        JsonObject status = status();
        assertEquals("active", status.getString("state"));
        assertTrue(status.getBoolean("licensed"));
        assertEquals("SLS", status.getString("licenseServer"));
        assertEquals(3, status.getJsonObject("license").getInt("sequence"));
        assertEquals(3, status.getJsonArray("history").size());
        String words = link("status").out();
        assertTrue(words.startsWith("ACTIVE: Activated. Without contact the lease ends at "), words);
        assertTrue(words.contains("MiVoice MX-ONE, SLS, ServiceLink ID 50607080"), words);
        assertEquals(ExitCode.USAGE.number(), link("deactivate").exit());
        assertEquals(0, link("deactivate", "--yes").exit());
        assertTrue(link("status").out().startsWith("DEACTIVATED: "));
        assertEquals(ExitCode.STATE.number(), link("sync").exit());
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        Result wrong = link("activate", "--platform", "mivoice-mx-one", "--id", "12", "--json");
        assertEquals(ExitCode.USAGE.number(), wrong.exit());
        List<String> fields = wrong.json().getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .map(field -> field.getString("field"))
                .toList();
        assertEquals(List.of("id", "address"), fields);
        assertEquals(
                ExitCode.USAGE.number(),
                link("activate", "--platform", "abacus", "--id", "1").exit());
        assertEquals(ExitCode.USAGE.number(), link("activate").exit());
    }

    @Test
    void endsWithTheCodeOfWhatHappened() {
        activate();
        portal.on(FakePortal.REQUESTS, asked -> Reply.problem(409, "hardware-mismatch", "2 of 5 differ."));
        Result refused = link("sync", "--json");
        assertEquals(ExitCode.REFUSED.number(), refused.exit());
        assertEquals("hardware-mismatch", refused.json().getString("code"));
        assertTrue(refused.json().getString("message").contains("2 of 5 differ."));
        assertEquals("refused", status().getString("state"));
        portal.on(FakePortal.REQUESTS, asked -> Reply.problem(503, "unavailable", "Later."));
        assertEquals(ExitCode.TRY_LATER.number(), link("sync").exit());
        issuing.at(portal).changing(license -> license.with("hardwareId", "another"));
        assertEquals(ExitCode.WRONG_MACHINE.number(), link("sync").exit());
        portal.close();
        assertEquals(ExitCode.UNREACHABLE.number(), link("sync").exit());
    }

    @Test
    void aProxysPasswordIsKeptAndNeverShown() throws IOException {
        client.with("LICENSE_PORTAL_PROXY_PASSWORD", "s3cret-word");
        activate();
        Result route = link("settings", "--server", portal.url(), "--proxy", "127.0.0.1:1", "--proxy-user", "agent");
        assertEquals(0, route.exit(), route.err());
        assertTrue(Files.readString(client.file("agent/state.json")).contains("s3cret-word"));
        String shown = route.out()
                + route.err()
                + link("status").out()
                + link("status", "--json").out()
                + link("settings").out()
                + link("sync").err();
        assertFalse(shown.contains("s3cret-word"));
        assertEquals("127.0.0.1:1", status().getString("proxy"));
    }

    @Test
    void goesByFileToo() throws IOException {
        Result made =
                link("request", "activate", "--platform", "mivoice-5000", "--id", "50607080", "--out", "@site.licreq");
        assertEquals(0, made.exit(), made.err());
        String license = issuing.answerToFile(Files.readString(client.file("site.licreq")));
        Files.writeString(client.file("site.lic"), license);
        Files.writeString(client.file("keys"), issuing.issuer().keySet());
        assertEquals(ExitCode.STATE.number(), link("load", "@site.lic").exit());
        assertEquals(0, link("load", "@keys").exit());
        assertEquals(0, link("load", "@site.lic").exit());
        assertEquals("file", status().getString("freshness"));
        assertEquals(ExitCode.USAGE.number(), link("request", "sync", "--qr").exit());
        assertEquals(0, link("settings", "--server", portal.url()).exit());
        assertTrue(QrReading.ofTerminal(link("request", "sync", "--qr").out(), false)
                .startsWith(portal.url() + "/register#request="));
    }

    @Test
    void anEmergencyCodeOfAnotherFormIsWrong() {
        activate();
        assertEquals(
                ExitCode.USAGE.number(), link("emergency", "--code", "1234").exit());
        assertEquals(0, link("emergency").exit());
    }

    @Test
    void aSecondAgentForADirectoryIsRefused() throws IOException {
        AgentDirectory directory = new AgentDirectory(client.file("agent"));
        DirectoryLock first = DirectoryLock.ofAgent(directory).orElseThrow();
        try (first) {
            Result second = link("run", "--no-panel");
            assertEquals(ExitCode.IN_USE.number(), second.exit());
            assertTrue(second.err().contains("an agent runs for"));
        }
    }

    @Test
    void aClockThatIsAheadIsSaid() {
        Instant farAhead = Instant.parse("2080-01-01T00:00:00Z");
        client.at(Clock.fixed(farAhead, ZoneOffset.UTC));
        issuing.changing(license -> license.leaseUntil(farAhead));
        activate();
        assertTrue(link("status").out().contains("MINOR ALARM"));
        assertTrue(status().getInt("clockSkewSeconds") > 3_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "settings",
                "run",
                "status",
                "activate",
                "sync",
                "deactivate",
                "request",
                "load",
                "emergency"
            })
    void everyCommandHasHelpAndAPlaceInTheGuide(String command) throws IOException {
        Result help = client.run("servicelink", command, "--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("--dir"));
        assertTrue(Files.readString(GUIDE).contains("servicelink " + command), command);
    }

    @Test
    void withoutACommandItSaysSo() {
        assertEquals(ExitCode.USAGE.number(), client.run("servicelink").exit());
    }
}
