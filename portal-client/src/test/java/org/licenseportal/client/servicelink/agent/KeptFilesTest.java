package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.servicelink.agent.Installation.done;
import static org.licenseportal.client.servicelink.agent.Installation.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.TestIssuer;
import org.licenseportal.client.TestKey;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.Outcome.Reason;

/** What is in the agent's directory: nobody else writes a license into it, the product finds the one that counts. */
class KeptFilesTest {
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

    @Test
    void anEmergencyLicenseThatSomebodyWroteIntoTheStateBeginsNoEmergency() throws IOException {
        site.activated().later(45);
        assertEquals(AgentState.RESTRICTED, site.state());
        Path state = folder.resolve("state.json");
        String before = Files.readString(state);
        String forged = TestIssuer.file(new TestIssuer()
                .license(site.dated(LicenseFixture.license())
                        .with("emergency", JsonValue.TRUE)
                        .leaseUntil(site.clock.instant().plus(Duration.ofDays(14)))
                        .with(
                                "cnf",
                                Json.createObjectBuilder()
                                        .add("jkt", site.directory.deviceKey().thumbprint())
                                        .build())
                        .claims()));
        writeEmergency(forged, site.clock.instant());
        assertEquals(AgentState.RESTRICTED, site.state());
        assertFalse(site.licensed());

        Files.writeString(state, before);
        done(site.agent().emergency());
        String genuine = Files.readString(folder.resolve("license.lic"));
        Files.writeString(state, before);
        writeEmergency(genuine, site.clock.instant().plus(Duration.ofDays(1)));
        assertEquals(AgentState.RESTRICTED, site.state(), "begins later than now");
        Files.writeString(state, before);
        writeEmergency(genuine, site.clock.instant());
        assertEquals(AgentState.EMERGENCY, site.state());
    }

    private void writeEmergency(String license, Instant since) throws IOException {
        Path state = folder.resolve("state.json");
        JsonObject emergency = Json.createObjectBuilder()
                .add("since", since.toString())
                .add(
                        "license",
                        Json.createObjectBuilder()
                                .add("document", license)
                                .add("since", since.toString())
                                .add("online", true))
                .build();
        Files.writeString(
                state,
                Files.readString(state)
                        .replaceFirst("\\{", Matcher.quoteReplacement("{\"emergency\":" + emergency + ",")));
    }

    @Test
    void theLicenseForTheProductIsTheOneThatCounts() throws IOException {
        site.activated();
        String held = Files.readString(folder.resolve("license.lic"));
        done(site.agent().emergency());
        assertNotEquals(held, Files.readString(folder.resolve("license.lic")));
        site.front.close();
        site.clock.forward(Duration.ofDays(31));
        site.agent().tick();
        assertEquals(held, Files.readString(folder.resolve("license.lic")), "the emergency is over");
        Files.writeString(folder.resolve("license.lic"), "something else");
        done(site.agent().tidy());
        assertEquals(held, Files.readString(folder.resolve("license.lic")));
    }

    @Test
    void aLicenseThatCannotBePublishedUndoesNothing() throws IOException {
        site.activated().down();
        refused(site.agent().sync());
        Files.delete(folder.resolve("license.lic"));
        Files.createDirectories(folder.resolve("license.lic/occupied"));
        site.serving();
        Agent agent = site.agent();
        done(agent.sync());
        assertEquals(List.of("RAISED MINOR sync-failed", "RAISED MAJOR disk", "CLEARED MINOR sync-failed"), site.rung);
        assertTrue(agent.status().alarms().get(0).text().contains("license.lic"));
        Files.delete(folder.resolve("license.lic/occupied"));
        Files.delete(folder.resolve("license.lic"));
        agent.tick();
        assertEquals(List.of(), agent.status().alarms());
        assertTrue(Files.readString(folder.resolve("license.lic")).contains("BEGIN LICENSE"));
    }

    @Test
    void aKeySetThatForgotARevocationIsRefused() throws IOException {
        site.activated();
        TestIssuer issuer = site.issuing.issuer();
        JsonObject another = TestKey.ed25519().publicJwk();
        JsonObject revoked =
                Json.createObjectBuilder(another).add("revoked", true).build();
        byte[] newer = issuer.keySet(
                        issuer.classic().publicJwk(), issuer.quantumSafe().publicJwk(), revoked)
                .getBytes(StandardCharsets.UTF_8);
        byte[] unrevoked = issuer.keySet(
                        issuer.classic().publicJwk(), issuer.quantumSafe().publicJwk(), another)
                .getBytes(StandardCharsets.UTF_8);
        byte[] older = issuer.keySet().getBytes(StandardCharsets.UTF_8);
        done(site.agent().loadLicense(newer));
        assertEquals("old-keys", refused(site.agent().loadLicense(older)).code());
        assertEquals("old-keys", refused(site.agent().loadLicense(unrevoked)).code());
        done(site.agent().loadLicense(newer));
        assertEquals(Reason.UNREACHABLE, refused(site.agent().sync()).reason(), "nor from an old server");
    }
}
