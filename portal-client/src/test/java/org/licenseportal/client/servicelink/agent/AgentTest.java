package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.servicelink.agent.Installation.done;
import static org.licenseportal.client.servicelink.agent.Installation.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.TestIssuer;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.Freshness;
import org.licenseportal.client.servicelink.LicenseServer;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.Settings.Network;

/** SL-2 to SL-6: activation, synchronization and deactivation online. */
class AgentTest {
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
    void beforeAnythingElseItSaysThatItIsNotActivated() {
        AgentStatus status = site.agent().status();
        assertEquals(AgentState.NOT_ACTIVATED, status.state());
        assertEquals(Freshness.NONE, status.contact().freshness());
        assertFalse(status.validity().licensed());
        assertEquals(Reason.STATE, refused(site.agent().sync()).reason());
        assertEquals(List.of(), site.requests());
    }

    @Test
    void anActivationIsFollowedByASynchronizationAtOnce() throws IOException {
        done(site.agent().activate(site.form()));
        assertEquals(List.of("activate", "sync"), operations());
        AgentStatus status = site.agent().status();
        assertEquals(AgentState.ACTIVE, status.state());
        assertTrue(status.validity().licensed());
        assertEquals(Optional.of("18441"), status.identity().siteId());
        assertEquals(Optional.of(Installation.ID), status.identity().id());
        assertEquals(
                LicenseServer.SLS, status.identity().platform().orElseThrow().server());
        assertEquals(Freshness.SERVER_FRESH, status.contact().freshness());
        assertEquals(2, status.license().orElseThrow().sequence());
        assertEquals(2, status.history().size());
        assertTrue(status.contact().nextSync().orElseThrow().isAfter(site.clock.instant()));
        assertEquals(List.of(), status.alarms());
        assertTrue(Files.readString(folder.resolve("license.lic")).contains("BEGIN LICENSE"));
    }

    @Test
    void everyRequestSaysWhoAsksFromWhatMachineHoldingWhat() {
        site.activated();
        done(site.agent().sync());
        List<JsonObject> requests = site.requests();
        assertFalse(requests.get(0).containsKey("sequence"));
        assertEquals(1, requests.get(1).getInt("sequence"));
        assertEquals(2, requests.get(2).getInt("sequence"));
        for (JsonObject request : requests) {
            assertEquals(Installation.ID, request.getString("serviceLinkId"));
            assertTrue(request.getString("agent").startsWith("portal-client/"));
            JsonObject parts = request.getJsonObject("hardwareComponents");
            assertEquals(Installation.PARTS.keySet(), parts.keySet());
            assertTrue(parts.getString("disk").matches("sha256:[0-9a-f]{64}"));
            assertFalse((parts + request.getString("hardwareId")).contains("d-1"), "only hashes leave the machine");
        }
    }

    @Test
    void whatWasAddedRemovedOrChangedIsInTheHistory() {
        site.activated();
        site.changing(license -> license.with("version", "6.0")
                .with(
                        "entitlements",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("feature", "phone-manager-professional")
                                        .add("name", "Phone Manager Professional")
                                        .add("quantity", 1))
                                .build()));
        done(site.agent().sync());
        assertEquals(
                List.of(
                        "Version: 5.0 -> 6.0",
                        "Added: Phone Manager Professional, 1",
                        "Removed: Phone Manager Outlook, 10"),
                site.agent().status().history().get(0).changes());
        done(site.agent().sync());
        assertEquals(List.of(), site.agent().status().history().get(0).changes());
    }

    @Test
    void afterADeactivationItIsSaidThatTheHardwareIdHasToBeReset() {
        site.activated();
        assertTrue(done(site.agent().deactivate()).message().contains("reset on the license server"));
        AgentStatus status = site.agent().status();
        assertEquals(AgentState.DEACTIVATED, status.state());
        assertTrue(status.stateText().contains("reset on the license server"));
        assertFalse(status.validity().licensed());
        assertEquals(Optional.empty(), status.contact().nextSync());
        assertEquals(List.of(), status.alarms());
        assertEquals(Reason.STATE, refused(site.agent().sync()).reason());

        site.refusing("hardware-reset-required");
        assertEquals(
                "hardware-reset-required",
                refused(site.agent().activate(site.form())).code());
        assertEquals(AgentState.DEACTIVATED, site.state());
        site.serving().activated();
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void aRequestWhoseAnswerWasLostIsSentAgainAsItWas() {
        site.activated();
        site.portal.on(FakePortal.REQUESTS, asked -> new FakePortal.Reply(0, "", ""));
        assertEquals(Reason.UNREACHABLE, refused(site.agent().sync()).reason());
        site.serving().later(Duration.ofMinutes(20));
        done(site.agent().sync());
        List<JsonObject> requests = site.requests();
        JsonObject last = requests.get(requests.size() - 1);
        assertEquals(requests.get(2).getString("jti"), last.getString("jti"));
        done(site.agent().sync());
        assertFalse(site.requests().get(requests.size()).getString("jti").equals(last.getString("jti")));
    }

    @Test
    void aLateAnswerToAnOldRequestIsFollowedByANewOne() {
        site.activated();
        String[] lost = new String[1];
        FakePortal.Asked[] first = new FakePortal.Asked[1];
        site.portal.on(FakePortal.REQUESTS, asked -> {
            first[0] = asked;
            return new FakePortal.Reply(0, "", "");
        });
        refused(site.agent().sync());
        lost[0] = site.issuing.answerTo(first[0]).body();
        site.serving().later(3);
        done(site.agent().sync());
        assertTrue(lost[0].contains("BEGIN LICENSE"));
        assertEquals(4, site.agent().status().license().orElseThrow().sequence());
        assertEquals(
                LicenseFixture.NOW.plus(Duration.ofDays(33)),
                site.agent().status().validity().leaseEnd().orElseThrow());
    }

    @Test
    void theNextAddressIsAskedWhenOneCannotBeReached() {
        String nobody = "http://127.0.0.1:1";
        done(site.agent()
                .activate(ActivationForm.of(Platform.MIVOICE_5000, Installation.ID, nobody + ", " + site.front.url())));
        assertEquals(
                site.front.url(),
                site.agent().status().contact().last().orElseThrow().server());
        site.front.close();
        Refused refused = refused(site.agent().sync());
        assertEquals(Reason.UNREACHABLE, refused.reason());
        assertEquals(
                nobody + ", " + site.front.url(),
                site.agent().status().contact().last().orElseThrow().server());
    }

    @Test
    void aServerWithoutEncryptionIsNotAskedOnceThatIsTakenBack() throws IOException {
        site.activated();
        Network plain = new Network(Optional.empty(), Optional.empty(), true);
        Network secure = new Network(Optional.empty(), Optional.empty(), false);
        ActivationForm form = ActivationForm.of(Platform.MIVOICE_MX_ONE, "", "http://portal.invalid");
        site.with(settings -> settings.withNetwork(plain));
        done(site.agent().reach(site.directory.settings(), known -> form));
        site.with(settings -> settings.withNetwork(secure));
        Refused refused = refused(site.agent().sync());
        assertEquals(Reason.UNREACHABLE, refused.reason());
        assertTrue(refused.message().contains("http://portal.invalid is not asked"), refused.message());
    }

    @Test
    void nothingIsSentToAServerOfAnotherRoot() throws IOException {
        site.with(settings -> settings.withRoot(new TestIssuer().rootThumbprint()));
        assertTrue(refused(site.agent().activate(site.form())).message().contains("another root key"));
        assertEquals(List.of(), site.requests());
    }

    @Test
    void aLicenseOfAnotherIssuerNeverReplacesTheOneThatIsHeld() {
        site.activated();
        site.issuing.changing(license -> license.with("hardwareId", "another"));
        Refused refused = refused(site.agent().sync());
        assertEquals(Reason.LICENSE, refused.reason());
        assertEquals("wrong-hardware", refused.code());
        assertEquals(Reason.LICENSE, refused(site.agent().sync()).reason());
        assertEquals(2, site.agent().status().license().orElseThrow().sequence());
        site.changing(license -> license.number(1));
        assertEquals("rolled-back", refused(site.agent().sync()).code());
        assertEquals(AgentState.LATE, site.state());
        site.changing(license -> license.number(9));
        done(site.agent().sync());
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void aStateThatSomebodyWroteIntoLicensesNothing() throws IOException {
        site.activated();
        Path state = folder.resolve("state.json");
        TestIssuer forger = new TestIssuer();
        String forged = TestIssuer.file(forger.license(LicenseFixture.license()
                .with(
                        "cnf",
                        Json.createObjectBuilder()
                                .add("jkt", site.directory.deviceKey().thumbprint())
                                .build())
                .claims()));
        String json = Files.readString(state);
        String held = Json.createValue(Files.readString(folder.resolve("license.lic")))
                .toString();
        assertTrue(json.contains(held));
        Files.writeString(state, json.replace(held, Json.createValue(forged).toString()));
        AgentStatus status = site.agent().status();
        assertEquals(AgentState.RESTRICTED, status.state());
        assertFalse(status.validity().licensed());
        assertTrue(status.alarms().get(0).text().contains("not in the key set"));
        done(site.agent().sync());
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void oneIdentityOnTwoMachinesShowsInTheSequence() throws IOException {
        site.activated();
        Path copy = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-copy"));
        for (String file : List.of("settings.json", "state.json", "device-key.jwk.json", "license-keys.json")) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        Agent other = site.agent(new AgentDirectory(copy), site.clock);
        done(site.agent().sync());
        done(site.agent().sync());
        done(other.sync());
        List<Integer> held = site.requests().stream()
                .filter(request -> request.containsKey("sequence"))
                .map(request -> request.getInt("sequence"))
                .toList();
        assertEquals(List.of(1, 2, 3, 2), held);
    }
}
