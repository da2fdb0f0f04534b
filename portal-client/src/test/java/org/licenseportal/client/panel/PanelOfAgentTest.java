package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.IssuingPortal;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.format.FileArmor;
import org.licenseportal.client.panel.PanelVisitor.Seen;
import org.licenseportal.client.servicelink.agent.Agent;
import org.licenseportal.client.servicelink.agent.Outside;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.Settings;
import org.licenseportal.client.servicelink.state.Settings.Hardware;
import org.licenseportal.client.servicelink.state.Settings.Installed;

/** The panel over the agent as it is, beside a portal. */
class PanelOfAgentTest {
    @TempDir
    private Path directory;

    private final FakePortal portal = new FakePortal();
    private final IssuingPortal issuing = new IssuingPortal();
    private PanelServer panel;
    private PanelVisitor visitor;

    @BeforeEach
    void start() throws IOException {
        Clock clock = LicenseFixture.CLOCK;
        issuing.changing(license -> license.leaseUntil(LicenseFixture.NOW.plusSeconds(86_400 * 30)))
                .at(portal);
        AgentDirectory place = new AgentDirectory(directory.resolve("agent"));
        Settings standard = Settings.of(issuing.issuer().rootThumbprint());
        place.create(standard.withInstalled(Optional.of(new Installed("MCS", "5.0")))
                .withHardware(new Hardware(Optional.of("hw-1"), Map.of())));
        Outside outside = new Outside(clock, pause -> {}, Map.of(), new Random(7), settings -> (event, alarm) -> {});
        PanelPassword password = new PanelPassword(place.path(), 1000);
        password.set(PanelStage.PASSWORD);
        panel = PanelServer.start(
                new Agent(place, outside), PanelSettings.in(place.path()).onPort(0), password, PanelTime.by(clock));
        visitor = new PanelVisitor(panel.address());
        PanelStage.logIn(visitor, PanelStage.PASSWORD);
    }

    @AfterEach
    void stop() {
        panel.close();
        portal.close();
    }

    private Seen activate(String action, String id) {
        return visitor.post("/activation", action, "platform", "mivoice-mx-one", "id", id, "address", portal.url());
    }

    @Test
    void activatingBringsLicensesAndAFailedSyncAnAlarmThatTheNextOneClears() {
        assertEquals("/status", activate("/activation", "50607080").location());
        String active = visitor.get("/status").html();
        assertTrue(active.contains("Phone Manager Outlook"), active);
        assertTrue(active.contains("from the license server, less than 24 hours ago"));

        portal.on(FakePortal.REQUESTS, asked -> Reply.problem(503, "unavailable", "The database cannot be reached."));
        visitor.post("/status", "/sync");
        String late = visitor.get("/status").html();
        assertTrue(late.contains("1 synchronization failed") && late.contains("There is a problem"), late);

        issuing.at(portal);
        visitor.post("/status", "/sync");
        assertFalse(visitor.get("/status").html().contains("1 synchronization failed"));
    }

    @Test
    void anIdOfTheOtherLicenseServerIsSaidAtItsField() {
        assertEquals("/activation", activate("/activation", "12345").location());

        String html = visitor.get("/activation").html();
        assertTrue(html.contains("href=\"#id\"") && html.contains("value=\"12345\""), html);
    }

    @Test
    void aLicenseByFileActivatesToo() {
        assertEquals("/file", activate("/activation/request", "50607080").location());
        byte[] request = FileArmor.LICENSE_REQUEST.unwrap(
                visitor.get("/file/request").html().getBytes(StandardCharsets.UTF_8));
        String license = issuing.answerTo(new FakePortal.Asked("", new Headers(), request))
                .body();

        assertEquals("/file", load(issuing.issuer().keySet()).location());
        assertEquals("/status", load(license).location());
        assertTrue(visitor.get("/status").html().contains("from a license file: possibly out of date"));
    }

    private Seen load(String document) {
        return visitor.post(
                "/file/license",
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
                        + visitor.get("/file").token()
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"licenseText\"\r\n\r\n" + document
                        + "\r\n--b--\r\n");
    }
}
