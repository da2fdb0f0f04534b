package org.licenseportal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

/** ONB-3, ONB-4: what a gateway says, in whatever order it comes, and what it is given to do. */
@OnBothDatabases
class GatewayExchangeIT {

    private final TestDatabase database;
    private final GatewayStage stage;

    GatewayExchangeIT(TestDatabase database) {
        this.database = database;
        stage = new GatewayStage(database, false);
    }

    @BeforeEach
    void customers() {
        stage.customers();
    }

    @Test
    void onb3ACodeStaysTheSameForAQuarterOfAnHour() {
        SigningGateway gateway = new SigningGateway("GW-1", stage.clock);
        String first = stage.code(gateway);
        stage.clock.forward(Duration.ofMinutes(14));
        assertEquals(first, stage.code(gateway));
        stage.clock.forward(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), stage.answered(gateway.heartbeat("none")).code());
        assertNotEquals(first, stage.code(gateway));
    }

    @Test
    void theLastMessageAgainChangesNothing() {
        SigningGateway gateway = stage.claimed();
        stage.answered(gateway.heartbeat("none"));
        byte[] report = gateway.report(Map.of("connection", "failed", "error", "other"));
        stage.answered(report);
        stage.answered(report);
        assertEquals(Optional.of(GatewayError.OTHER), stage.facts().error());
    }

    @Test
    void anOlderMessageNeverOverwritesANewerOne() {
        SigningGateway gateway = stage.claimed();
        byte[] old = gateway.report(Map.of("connection", "failed", "error", "other"));
        stage.answered(
                gateway.report(Map.of("connection", "connected", "pbxType", "MiVoice Business", "pbxVersion", "9.4")));
        stage.send(old)
                .fold(
                        answer -> {
                            throw new AssertionError("An old message counted");
                        },
                        refused -> {
                            assertEquals(MessageProblem.MESSAGE_OUTDATED, refused.problem());
                            assertEquals(
                                    "It must be greater than 3, which counted last.",
                                    refused.errors().get(0).detail());
                            return null;
                        });
        assertEquals(GatewayConnection.CONNECTED, stage.facts().connection());
    }

    @Test
    void anIdOrASequenceIsNotUsedForOtherBytes() {
        SigningGateway gateway = stage.claimed();
        stage.answered(gateway.heartbeat("none"));
        gateway.countFrom(1);
        assertEquals(MessageProblem.REQUEST_ID_REUSED, stage.problem(gateway.heartbeat("none")));
    }

    @Test
    void aWrongClockIsMeasuredAndTolerated() {
        SigningGateway gateway = stage.claimed();
        gateway.clockAhead(Duration.ofHours(26));
        stage.answered(gateway.heartbeat("none"));
        assertEquals(Duration.ofHours(-26), stage.facts().pulse().clockOffset());
        assertTrue(stage.facts().clockWrong());
        gateway.clockAhead(Duration.ofMinutes(-2));
        stage.answered(gateway.heartbeat("none"));
        assertFalse(stage.facts().clockWrong());
    }

    @Test
    void silenceOfAQuarterOfAnHourIsALostConnection() {
        SigningGateway gateway = stage.claimed();
        stage.answered(gateway.heartbeat("none"));
        stage.clock.forward(Duration.ofMinutes(15));
        assertFalse(stage.facts().pulse().silent());
        stage.clock.forward(Duration.ofMillis(1));
        assertTrue(stage.facts().pulse().silent());
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
        SigningGateway gateway = stage.claimed();
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
    void aDeactivatedCustomersGatewayIsRefusedAtOnce() {
        SigningGateway gateway = stage.claimed();
        byte[] last = gateway.heartbeat("none");
        stage.answered(last);
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(MessageProblem.ACCOUNT_NOT_SERVED, stage.problem(last));
        assertEquals(MessageProblem.ACCOUNT_NOT_SERVED, stage.problem(gateway.heartbeat("none")));
        assertEquals(MessageProblem.ACCOUNT_NOT_SERVED, stage.problem(gateway.announce("pbx")));
        assertEquals(
                Optional.of(GatewayRefusal.CUSTOMER_NOT_ACTIVE),
                stage.synchronize().refusal());
        database.execute("update customer set state = 'active' where account_id = '200000001'");
        stage.answered(gateway.heartbeat("none"));
    }

    @Test
    void aDeletedCustomersGatewayIsFreeAndNothingIsLeft() {
        SigningGateway gateway = stage.claimed();
        stage.setPbx("secret");
        stage.connect();
        stage.answered(gateway.users(UUID.randomUUID(), 1, 1, GatewayStage.users(2)));
        stage.answered(gateway.users(UUID.randomUUID(), 1, 2, GatewayStage.users(2)));
        stage.persistence.inTransaction(() -> stage.releases.deleted(new CustomerStateChanged(
                CustomerFixture.HARBOUR,
                Optional.of(CustomerState.ACTIVE),
                CustomerState.DELETED,
                GatewayStage.NORA,
                stage.now())));
        stage.persistence.inTransaction(() -> stage.releases.erased(new CustomerErased(CustomerFixture.HARBOUR)));
        assertEquals(0, database.number("select count(*) from registered_user"));
        assertEquals(0, database.number("select count(*) from gateway_work"));
        assertEquals(0, database.number("select count(*) from gateway_upload_user"));
        assertEquals(0, database.number("select count(*) from gateway where pbx_sealed is not null"));
        assertTrue(stage.answered(gateway.announce("pbx")).code().isPresent());
    }

    @Test
    void whoNeverAnnouncedItselfIsUnknown() {
        assertEquals(
                MessageProblem.GATEWAY_UNKNOWN,
                stage.problem(new SigningGateway("GW-1", stage.clock).heartbeat("none")));
    }

    @Test
    void gatewaysThatNobodyClaimsAreForgotten() {
        SigningGateway forgotten = new SigningGateway("GW-1", stage.clock);
        stage.code(forgotten);
        stage.clock.forward(Duration.ofDays(7).plusSeconds(1));
        stage.code(new SigningGateway("GW-2", stage.clock));
        assertEquals(MessageProblem.GATEWAY_UNKNOWN, stage.problem(forgotten.heartbeat("none")));
    }

    @Test
    void anUnclaimedGatewayMayOnlyAnnounceAndBeat() {
        SigningGateway gateway = new SigningGateway("GW-1", stage.clock);
        stage.code(gateway);
        assertEquals(
                MessageProblem.GATEWAY_NOT_CLAIMED,
                stage.problem(gateway.users(UUID.randomUUID(), 1, 1, GatewayStage.users(1))));
        assertEquals(
                MessageProblem.GATEWAY_NOT_CLAIMED,
                stage.problem(gateway.acknowledge(UUID.randomUUID().toString())));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        SigningGateway gateway = new SigningGateway("GW-1", stage.clock);
        List<String> places = stage.send(gateway.signed(Map.of("jti", "x", "operation", "announce", "sequence", 0)))
                .fold(answer -> List.of(), refused -> refused.errors().stream()
                        .map(error -> error.pointer())
                        .toList());
        assertEquals(
                List.of(
                        "/jti",
                        "/iat",
                        "/sequence",
                        "/serial",
                        "/model",
                        "/platform",
                        "/softwareVersion",
                        "/sealingKey"),
                places);
    }

    @Test
    void whatWasChangedOnItsWayIsRefused() {
        byte[] message = new SigningGateway("GW-1", stage.clock).announce("pbx");
        String text = new String(message, StandardCharsets.UTF_8);
        int at = text.indexOf("\"payload\":\"") + 40;
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        assertEquals(MessageProblem.SIGNATURE_INVALID, stage.problem(changed.getBytes(StandardCharsets.UTF_8)));
        assertEquals(MessageProblem.REQUEST_MALFORMED, stage.problem(new byte[0]));
        assertEquals(MessageProblem.REQUEST_MALFORMED, stage.problem("{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aGatewayThatFloodsIsHeldBack() {
        GatewayStage limited = new GatewayStage(database, true);
        SigningGateway gateway = new SigningGateway("GW-1", limited.clock);
        limited.code(gateway);
        MessageProblem last = null;
        for (int count = 0; count < 200 && last == null; count++) {
            last = limited.send(gateway.heartbeat("none")).fold(answer -> null, RefusedMessage::problem);
        }
        assertEquals(MessageProblem.RATE_LIMITED, last);
    }
}
