package org.licenseportal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

/** ONB-4: a gateway is told its PBX, connects, and says how it went. */
@OnBothDatabases
class GatewayPbxIT {

    private final TestDatabase database;
    private final GatewayStage stage;

    GatewayPbxIT(TestDatabase database) {
        this.database = database;
        stage = new GatewayStage(database, false);
    }

    @BeforeEach
    void customers() {
        stage.customers();
    }

    @Test
    void onb4ThePbxIsSealedForTheGatewayAloneAndNeverReadable() {
        SigningGateway gateway = stage.claimed();
        assertTrue(stage.setPbx("Pässwörd \"1\"").done());
        assertTrue(stage.connect().done());
        GatewayWork work = stage.answered(gateway.heartbeat("none")).work().get(0);
        assertEquals(WorkKind.CONNECT, work.kind());
        Map<String, Object> access = gateway.open(work.credentials().orElseThrow());
        assertEquals("10.0.0.5", access.get("host"));
        assertEquals(443L, access.get("port"));
        assertEquals("gateway", access.get("user"));
        assertEquals("Pässwörd \"1\"", access.get("password"));
        assertEquals(0, database.number("select count(*) from gateway where pbx_sealed like '%gateway%'"));
        assertEquals(0, database.number("select count(*) from audit_entry where changes like '%10.0.0.5%'"));
    }

    @Test
    void onb4AConnectedPbxIsAskedForItsUsers() {
        SigningGateway gateway = stage.claimed();
        stage.setPbx("secret");
        stage.connect();
        assertEquals(GatewayConnection.CONNECTING, stage.facts().connection());
        String connect = stage.answered(gateway.heartbeat("up")).work().get(0).id();
        List<GatewayWork> next = stage.answered(gateway.acknowledge(connect)).work();
        assertEquals(GatewayConnection.CONNECTED, stage.facts().connection());
        assertEquals(WorkKind.SYNCHRONIZE, next.get(0).kind());
        assertEquals(Set.of(WorkKind.SYNCHRONIZE), stage.facts().pending());
        assertEquals(
                MessageProblem.UPLOAD_INCOMPLETE,
                stage.problem(gateway.acknowledge(next.get(0).id())));
        stage.answered(gateway.users(UUID.randomUUID(), 1, 1, GatewayStage.users(3)));
        assertEquals(
                List.of(), stage.answered(gateway.acknowledge(next.get(0).id())).work());
        assertEquals(3, stage.facts().users());
        assertEquals(Optional.of(stage.now()), stage.facts().syncedAt());
    }

    @Test
    void workIsAcknowledgedOnceAndTheSameAgainIsHarmless() {
        SigningGateway gateway = stage.claimed();
        stage.setPbx("secret");
        stage.connect();
        stage.connect();
        List<GatewayWork> work = stage.answered(gateway.heartbeat("none")).work();
        assertEquals(1, work.size());
        stage.answered(gateway.acknowledge(work.get(0).id(), "wrong-credentials"));
        assertEquals(Optional.of(GatewayError.WRONG_CREDENTIALS), stage.facts().error());
        stage.answered(gateway.acknowledge(work.get(0).id(), "wrong-credentials"));
        assertEquals(
                MessageProblem.WORK_UNKNOWN,
                stage.problem(gateway.acknowledge(work.get(0).id())));
        assertEquals(Optional.of(GatewayError.WRONG_CREDENTIALS), stage.facts().error());
    }

    @Test
    void workOfAnEarlierPbxIsTakenBack() {
        SigningGateway gateway = stage.claimed();
        stage.setPbx("wrong");
        stage.connect();
        String work = stage.answered(gateway.heartbeat("none")).work().get(0).id();
        stage.setPbx("right");
        assertEquals(MessageProblem.WORK_UNKNOWN, stage.problem(gateway.acknowledge(work, "wrong-credentials")));
        assertEquals(GatewayConnection.NONE, stage.facts().connection());
    }

    @Test
    void aTrunkThatIsLostIsAnErrorUntilItIsBack() {
        SigningGateway gateway = stage.connecting();
        stage.answered(
                gateway.report(Map.of("connection", "connected", "pbxType", "MiVoice Business", "pbxVersion", "9.4")));
        stage.answered(gateway.heartbeat("down"));
        assertEquals(Optional.of(GatewayError.TRUNK_LOST), stage.facts().error());
        stage.answered(gateway.heartbeat("none"));
        assertEquals(GatewayConnection.FAILED, stage.facts().connection());
        stage.answered(gateway.heartbeat("up"));
        assertEquals(GatewayConnection.CONNECTED, stage.facts().connection());
        assertEquals(
                Optional.of(new PbxModel("MiVoice Business", "9.4")),
                stage.facts().pbx());
    }

    @Test
    void aGatewayWithAnotherKeyHasToBeToldItsPbxAgain() {
        SigningGateway gateway = stage.claimed();
        stage.setPbx("secret");
        stage.connect();
        gateway.anotherSealingKey();
        assertEquals(List.of(), stage.answered(gateway.announce("pbx")).work());
        assertTrue(stage.facts().pbxLost());
        assertEquals(Optional.empty(), stage.facts().pbxSetAt());
        assertEquals(Optional.of(GatewayRefusal.NO_PBX), stage.connect().refusal());
        stage.setPbx("secret");
        stage.connect();
        assertFalse(stage.facts().pbxLost());
        String jwe = stage.answered(gateway.heartbeat("none"))
                .work()
                .get(0)
                .credentials()
                .orElseThrow();
        assertEquals("secret", gateway.open(jwe).get("password"));
    }

    @Test
    void aSystemOfItsOwnHasNoPbxToBeTold() {
        SigningGateway gateway = new SigningGateway("GW-2", stage.clock);
        String code = stage.answered(gateway.announce("smbc"))
                .code()
                .orElseThrow()
                .code()
                .display();
        stage.claim(GatewayStage.NORTHGATE, CustomerFixture.HARBOUR, code);
        assertEquals(
                Optional.of(GatewayRefusal.NO_PBX_NEEDED),
                stage.setPbx("secret").refusal());
        assertEquals(Optional.of(GatewayRefusal.NO_PBX_NEEDED), stage.connect().refusal());
        assertTrue(stage.synchronize().done());
        assertEquals(
                WorkKind.SYNCHRONIZE,
                stage.answered(gateway.heartbeat("none")).work().get(0).kind());
    }

    @Test
    void whatIsSaidOfTheFormerPbxDoesNotCountForTheNewOne() {
        SigningGateway gateway = stage.connecting();
        stage.setPbx("another");
        stage.answered(
                gateway.report(Map.of("connection", "connected", "pbxType", "MiVoice Business", "pbxVersion", "9.4")));
        assertEquals(GatewayConnection.NONE, stage.facts().connection());
        assertEquals(Optional.empty(), stage.facts().pbx());
    }

    @Test
    void anotherPbxIsAskedForItsUsersToo() {
        SigningGateway gateway = stage.connecting();
        for (int time = 1; time <= 2; time++) {
            String connect =
                    stage.answered(gateway.heartbeat("none")).work().get(0).id();
            String list =
                    stage.answered(gateway.acknowledge(connect)).work().get(0).id();
            stage.answered(gateway.users(UUID.randomUUID(), 1, 1, GatewayStage.users(time)));
            stage.answered(gateway.acknowledge(list));
            assertEquals(time, stage.facts().users());
            stage.clock.forward(Duration.ofMinutes(1));
            stage.setPbx("another");
            stage.connect();
        }
    }

    @Test
    void aSystemThatCouldNotBeSynchronizedComesBack() {
        SigningGateway gateway = new SigningGateway("GW-2", stage.clock);
        String code = stage.answered(gateway.announce("va"))
                .code()
                .orElseThrow()
                .code()
                .display();
        stage.claim(GatewayStage.NORTHGATE, CustomerFixture.HARBOUR, code);
        stage.synchronize();
        String first = stage.answered(gateway.heartbeat("none")).work().get(0).id();
        stage.answered(gateway.acknowledge(first, "other"));
        assertEquals(Optional.of(GatewayError.OTHER), stage.facts().error());
        stage.synchronize();
        assertEquals(Optional.empty(), stage.facts().error());
        String second = stage.answered(gateway.heartbeat("none")).work().get(0).id();
        stage.answered(gateway.users(UUID.randomUUID(), 1, 1, GatewayStage.users(1)));
        stage.answered(gateway.acknowledge(second));
        assertEquals(Optional.empty(), stage.facts().error());
        assertEquals(1, stage.facts().users());
    }
}
