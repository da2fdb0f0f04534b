package org.licenseportal.client.gateway.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.gateway.GatewayPlatform;
import org.licenseportal.client.gateway.GatewayPortal;
import org.licenseportal.client.gateway.GatewaySight.Goal;
import org.licenseportal.client.gateway.pbx.PbxUser;

/** ONB-3, ONB-4: a gateway that behaves, step by step against the portal's side of the protocol. */
class GatewayDeviceTest {
    @TempDir
    private Path folder;

    private DeviceStage stage;

    @BeforeEach
    void start() throws IOException {
        stage = new DeviceStage(folder, GatewayPlatform.PBX, 25);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private GatewayPortal portal() {
        return stage.portal();
    }

    @Test
    void showsItsClaimCodeOnceUntilItIsClaimed() throws IOException {
        stage.steps(3);
        assertEquals(Optional.of(GatewayPortal.CODE), stage.device().sight().claimCode());
        assertTrue(stage.shown().startsWith("Claim code: " + GatewayPortal.CODE + " (until 2026-11-28T10:15:01Z)"));
        assertEquals(1, stage.shown().lines().count());
        JsonObject announce = portal().last("announce");
        assertEquals("pbx", announce.getString("platform"));
        assertEquals("3.2.1", announce.getString("softwareVersion"));
        assertEquals(1, portal().messages("announce").size());
        portal().claim();
        stage.step();
        assertEquals(Optional.empty(), stage.device().sight().claimCode());
        assertEquals(Optional.of(GatewayPortal.ACCOUNT), stage.device().sight().account());
        assertTrue(stage.device().sight().reached(Goal.CLAIMED));
        assertFalse(stage.device().sight().reached(Goal.CONNECTED));
    }

    @Test
    void announcesItselfAgainWhenItsCodeHasExpired() throws IOException {
        stage.steps(2);
        stage.clock().forward(Duration.ofMinutes(16));
        stage.step();
        assertEquals(2, portal().messages("announce").size());
    }

    @Test
    void connectsAndSendsItsUsers() throws IOException {
        stage.onboarded();
        assertTrue(stage.device().sight().reached(Goal.SYNCHRONIZED));
        assertEquals(25, portal().users().size());
        assertEquals("Ada Abbott", portal().users().get("1000"));
        List<String> connections = portal().messages("report").stream()
                .map(report -> report.getString("connection"))
                .toList();
        assertEquals(List.of("connecting", "connected"), connections);
        assertEquals("MiVoice Business", portal().last("report").getString("pbxType"));
        assertEquals(
                List.of("done", "done"),
                portal().messages("acknowledge").stream()
                        .map(done -> done.getString("result"))
                        .toList());
        stage.step();
        assertEquals("up", portal().last("heartbeat").getString("trunk"));
        assertEquals("ok", portal().last("heartbeat").getString("health"));
    }

    /** The clock has seconds only, and messages that count more than the last one: no two may be the same. */
    @Test
    void itsMessagesAreInOrder() throws IOException {
        stage.onboarded();
        long last = 0;
        for (JsonObject message : portal().messages()) {
            long sequence = message.getJsonNumber("sequence").longValueExact();
            assertTrue(sequence > last);
            last = sequence;
        }
        assertEquals(
                portal().messages().size(),
                portal().messages().stream()
                        .map(message -> message.getString("jti"))
                        .distinct()
                        .count());
    }

    @Test
    void fiveThousandUsersComeInPartsThatFit() throws IOException {
        stage.users().resize(5_000);
        stage.onboarded();
        assertEquals(5_000, portal().users().size());
        assertEquals(10, portal().messages("users").size());
    }

    @Test
    void aSystemWithoutUsersSendsAnEmptyList() throws IOException {
        stage.users().resize(0);
        stage.onboarded();
        assertEquals(Optional.of(0), stage.device().sight().usersSent());
        assertEquals(1, portal().messages("users").size());
    }

    @Test
    void sendsWhatChangedAndNothingElse() throws IOException {
        stage.onboarded();
        int before = portal().messages("users").size();
        stage.steps(2);
        assertEquals(before, portal().messages("users").size());
        stage.users().put(new PbxUser("u00001", "Ada Reed", "1000", ""));
        stage.users().remove("u00002");
        stage.users().resize(25);
        stage.step();
        assertEquals(stage.users().size(), portal().users().size());
        assertEquals("Ada Reed", portal().users().get("1000"));
        List<JsonObject> sent = portal().messages("users")
                .subList(before, portal().messages("users").size());
        assertTrue(sent.stream().noneMatch(message -> message.containsKey("upload")));
        assertFalse(
                sent.get(sent.size() - 1).getJsonArray("set").getJsonObject(0).containsKey("email"));
        stage.users().resize(3_000);
        stage.step();
        assertEquals(3_000, portal().users().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"SMBC", "VA"})
    void aPlatformWithItsSystemInsideOnlySynchronizes(GatewayPlatform platform) throws IOException {
        try (DeviceStage inside = new DeviceStage(folder.resolve(platform.code()), platform, 12)) {
            inside.onboarded().step();
            assertTrue(inside.device().sight().reached(Goal.SYNCHRONIZED));
            assertEquals(12, inside.portal().users().size());
            assertEquals("none", inside.portal().last("heartbeat").getString("trunk"));
            assertEquals("MiVoice Office 400", inside.portal().last("report").getString("pbxType"));
            assertEquals(platform.code(), inside.portal().last("announce").getString("platform"));
        }
    }

    @Test
    void afterARestartItIsTheSameGatewayAndGoesOn() throws IOException {
        stage.onboarded();
        String serial = stage.device().sight().serial();
        int lists = portal().messages("users").size();
        stage.restart().users().resize(26);
        assertEquals(Optional.empty(), stage.device().sight().account());
        stage.step();
        assertTrue(stage.device().sight().reached(Goal.SYNCHRONIZED));
        assertEquals(serial, stage.device().sight().serial());
        assertEquals(1, portal().gateways());
        assertEquals(26, portal().users().size());
        assertEquals(lists + 1, portal().messages("users").size(), "what changed meanwhile, and not all");
    }

    @Test
    void takenOffItsCustomerItForgetsHimAndShowsANewCode() throws IOException {
        stage.onboarded();
        portal().release();
        stage.step();
        assertEquals(Optional.of("0000-0001"), stage.device().sight().claimCode());
        assertFalse(stage.device().sight().connected());
        assertFalse(content().contains("credentials"));
        assertTrue(stage.shown().contains("This gateway belongs to no customer any more"));
        portal().claim();
        portal().synchronize();
        stage.steps(2);
        assertEquals("other", portal().last("acknowledge").getString("error"), "it knows no PBX");
    }

    @Test
    void aPortalThatForgotItGetsAnAnnouncement() throws IOException {
        stage.onboarded();
        portal().forget();
        stage.steps(2);
        assertEquals(Optional.of("0000-0001"), stage.device().sight().claimCode());
        assertEquals(1, portal().gateways());
    }

    @Test
    void goesOnFromTheMessageThatCountedLast() throws IOException {
        stage.step();
        long far = portal().last("announce").getJsonNumber("sequence").longValueExact() + 1_000_000_000_000L;
        portal().count(far);
        stage.step();
        assertEquals(
                far + 1, portal().last("heartbeat").getJsonNumber("sequence").longValueExact());
    }

    @Test
    void aPortalThatIsAwayOrBusyCostsNothing() throws IOException {
        portal().below().first(new Reply(0, "", ""), Reply.problem(503, "unavailable", "try again"));
        stage.steps(2);
        assertTrue(stage.shown().contains("Nothing from the portal: no answer from 127.0.0.1"), stage.shown());
        assertTrue(stage.shown().contains("Refused by the portal: Title of unavailable: try again"), stage.shown());
        portal().below().first(Reply.problem(429, "rate-limited", "later").with("Retry-After", "7"));
        assertEquals(Duration.ofSeconds(7), stage.step());
        portal().below().first(new Reply(200, "application/json", "{}"));
        stage.steps(2);
        assertEquals(Optional.of(GatewayPortal.CODE), stage.device().sight().claimCode());
    }

    @Test
    void aDeactivatedAccountIsAskedForSeldomAndServedAgain() throws IOException {
        stage.onboarded();
        portal().served(false);
        assertEquals(Duration.ofSeconds(30), stage.step());
        portal().served(true);
        assertEquals(Duration.ZERO, stage.step());
        assertEquals(Optional.of(GatewayPortal.ACCOUNT), stage.device().sight().account());
    }

    @Test
    void credentialsThatDoNotOpenAreAFailure() throws IOException {
        stage.step();
        portal().claim();
        Path key = stage.directory().resolve("sealing-key.jwk.json");
        String work = portal().connect(stage.pbx().port(), DeviceStage.PASSWORD);
        Files.delete(key);
        SealingKey.generate(new SecureRandom()).create(key);
        stage.steps(2);
        assertEquals("other", portal().result(work));
        assertTrue(stage.shown().contains("The PBX credentials cannot be used: sealed for another key"));
    }

    @Test
    void withAnotherSealingKeyItIsTheSameGatewayWithoutItsPbx() throws IOException {
        stage.onboarded();
        String serial = stage.device().sight().serial();
        Files.delete(stage.directory().resolve("sealing-key.jwk.json"));
        stage.restart().steps(2);
        assertEquals(serial, stage.device().sight().serial());
        assertEquals(Optional.of(GatewayPortal.ACCOUNT), stage.device().sight().account());
        assertFalse(stage.device().sight().connected());
        assertFalse(content().contains("credentials"));
        assertEquals("none", portal().last("heartbeat").getString("trunk"));
        portal().connect(stage.pbx().port(), DeviceStage.PASSWORD);
        stage.step();
        assertTrue(stage.device().sight().reached(Goal.CONNECTED));
        assertEquals(1, portal().gateways());
    }

    @Test
    void whatItKeepsIsForItsOwnerAloneAndHasNoSecretReadable() throws IOException {
        stage.onboarded();
        try (Stream<Path> files = Files.list(stage.directory())) {
            files.forEach(file -> assertEquals("rw-------", permissions(file), file.toString()));
        }
        assertEquals("rwx------", permissions(stage.directory()));
        assertFalse(content().contains(DeviceStage.PASSWORD));
        assertFalse(content().contains("Ada"), "names of people stay with the PBX");
        assertFalse(stage.shown().contains(DeviceStage.PASSWORD));
        assertNotEquals("", content());
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String content() throws IOException {
        return Files.readString(stage.directory().resolve("held.json"), StandardCharsets.UTF_8);
    }
}
