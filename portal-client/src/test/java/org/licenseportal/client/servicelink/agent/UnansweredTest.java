package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.servicelink.agent.Installation.done;
import static org.licenseportal.client.servicelink.agent.Installation.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.state.Settings;

/** What nobody answered is asked again, and what cannot even be asked counts as not answered. */
class UnansweredTest {
    @TempDir(factory = QuickFolder.class)
    private Path folder;

    private Installation site;

    @BeforeEach
    void start() throws IOException {
        site = new Installation(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private List<String> operations() {
        return site.requests().stream()
                .map(request -> request.getString("operation"))
                .toList();
    }

    @Test
    void anEmergencyThatIsNotAnsweredIsAskedForAgainAfterOtherRequests() {
        site.activated();
        site.portal.on(FakePortal.REQUESTS, asked -> new FakePortal.Reply(0, "", ""));
        refused(site.agent().emergency());
        refused(site.agent().sync());
        site.refusing(new FakePortal.Reply(404, "text/html", "<p>Welcome to the hotel"));
        refused(site.agent().emergency());
        site.serving();
        done(site.agent().emergency());
        List<String> ids = site.requests().stream()
                .filter(request -> request.getString("operation").equals("emergency"))
                .map(request -> request.getString("jti"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
    }

    @Test
    void aDeactivationThatIsNotAnsweredIsAskedForInPlaceOfTheNextSynchronization() {
        site.activated();
        site.portal.on(FakePortal.REQUESTS, asked -> new FakePortal.Reply(0, "", ""));
        refused(site.agent().deactivate());
        assertEquals(AgentState.ACTIVE, site.state());
        site.later(1);
        refused(site.agent().tick().orElseThrow());
        assertEquals(Optional.empty(), site.agent().tick(), "it backs off");
        assertEquals(List.of("MINOR sync-failed"), site.alarms());
        site.serving().later(1);
        done(site.agent().tick().orElseThrow());
        assertEquals(AgentState.DEACTIVATED, site.state());
        assertEquals(List.of("activate", "sync", "deactivate", "deactivate", "deactivate"), operations());
        site.activated();
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void triesByHandBeforeTheirTimeCountOnce() {
        site.activated().down();
        for (int click = 0; click < 5; click++) {
            refused(site.agent().sync());
        }
        assertEquals(List.of("MINOR sync-failed"), site.alarms());
        assertEquals(1, site.rung.size());
    }

    @Test
    void anAuthorityOrAProxyThatCannotBeUsedIsAFailedSynchronization() throws IOException {
        site.activated();
        Path authority = folder.resolve("authority.pem");
        site.with(settings -> new Settings(
                settings.root(),
                settings.installed(),
                new Settings.Network(
                        settings.network().amcServer(),
                        Optional.of(authority),
                        settings.network().allowHttp()),
                settings.timing(),
                settings.hook(),
                settings.hardware()));
        site.later(1);
        assertTrue(refused(site.agent().tick().orElseThrow()).message().contains("--ca"));
        assertEquals(Optional.empty(), site.agent().tick(), "it backs off");
        assertEquals(List.of("MINOR sync-failed"), site.alarms());
        Files.writeString(authority, "no certificate");
        Refused refused = refused(site.agent().sync());
        assertEquals(Reason.UNREACHABLE, refused.reason());
        assertTrue(refused.message().contains("holds no certificate"));
    }

    @Test
    void aProxyOfTheEnvironmentThatIsNoneIsAFailedSynchronization() throws IOException {
        site.activated();
        ActivationForm form = ActivationForm.of(Platform.MIVOICE_MX_ONE, Installation.ID, "https://sls.example");
        done(site.agent().reach(site.directory.settings(), known -> form));
        Agent agent = new Agent(
                site.directory,
                new Outside(
                        site.clock,
                        pause -> {},
                        Map.of("https_proxy", "socks5://proxy.example:1080"),
                        new Random(1),
                        settings -> (event, alarm) -> site.rung.add(alarm.code())));
        Refused refused = refused(agent.tick().orElseThrow());
        assertEquals(Reason.UNREACHABLE, refused.reason());
        assertTrue(refused.message().startsWith("The proxy"));
        assertEquals(Optional.empty(), agent.tick(), "it backs off");
        assertEquals(List.of("sync-failed"), site.rung);
        assertEquals("https://sls.example", agent.status().history().get(0).server());
    }
}
