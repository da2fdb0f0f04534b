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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

/** ONB-3: what a gateway says counts in its order, once, and for whom it is served. */
@OnBothDatabases
class GatewayMessageIT {

    private final TestDatabase database;
    private final GatewayStage stage;

    GatewayMessageIT(TestDatabase database) {
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
        SigningGateway gateway = stage.connecting();
        stage.answered(gateway.heartbeat("none"));
        byte[] report = gateway.report(Map.of("connection", "failed", "error", "other"));
        stage.answered(report);
        stage.answered(report);
        assertEquals(Optional.of(GatewayError.OTHER), stage.facts().error());
    }

    @Test
    void anOlderMessageNeverOverwritesANewerOne() {
        SigningGateway gateway = stage.connecting();
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
    void aRefusedMessageThatComesAgainIsRefusedAgain() {
        SigningGateway gateway = stage.claimed();
        byte[] message = gateway.acknowledge(UUID.randomUUID().toString());
        assertEquals(MessageProblem.WORK_UNKNOWN, stage.problem(message));
        assertEquals(MessageProblem.WORK_UNKNOWN, stage.problem(message));
        stage.answered(gateway.heartbeat("none"));
    }

    @Test
    void aCountThatRunsAwayIsHeldBack() {
        SigningGateway gateway = stage.claimed();
        gateway.countFrom(9_007_199_254_740_990L);
        assertEquals(MessageProblem.VALUE_UNREADABLE, stage.problem(gateway.heartbeat("none")));
        gateway.countFrom(1_795_000_000_000L);
        stage.answered(gateway.heartbeat("none"));
    }

    @Test
    void anUpdateExcusesForAnHourAtMost() {
        SigningGateway gateway = stage.claimed();
        for (int time = 0; time < 5; time++) {
            stage.answered(gateway.message(
                    "heartbeat", Map.of("uptime", 1, "health", "ok", "trunk", "none", "updating", true)));
            assertEquals(time < 4, stage.facts().pulse().updating(), "after quarters of an hour: " + time);
            stage.clock.forward(Duration.ofMinutes(15).plusMillis(1));
        }
        stage.answered(gateway.heartbeat("none"));
        stage.answered(
                gateway.message("heartbeat", Map.of("uptime", 1, "health", "ok", "trunk", "none", "updating", true)));
        assertTrue(stage.facts().pulse().updating());
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
    void aDeactivatedCustomersGatewayIsRefusedAtOnce() {
        SigningGateway gateway = stage.claimed();
        byte[] last = gateway.heartbeat("none");
        stage.answered(last);
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(MessageProblem.ACCOUNT_NOT_SERVED, stage.problem(last));
        byte[] next = gateway.heartbeat("none");
        assertEquals(MessageProblem.ACCOUNT_NOT_SERVED, stage.problem(next));
        assertEquals(
                Optional.of(GatewayRefusal.CUSTOMER_NOT_ACTIVE),
                stage.synchronize().refusal());
        database.execute("update customer set state = 'active' where account_id = '200000001'");
        stage.answered(next);
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
    void aGatewayThatDoesNotRunWellSaysSo() {
        SigningGateway gateway = stage.claimed();
        Map<String, Object> beat =
                Map.of("uptime", 1, "health", "degraded", "trunk", "none", "updating", true, "softwareVersion", "3.3");
        stage.answered(gateway.message("heartbeat", beat));
        assertTrue(stage.facts().pulse().degraded() && stage.facts().pulse().updating());
        assertEquals("3.3", stage.facts().device().softwareVersion());
        stage.answered(gateway.heartbeat("none"));
        assertFalse(stage.facts().pulse().degraded() || stage.facts().pulse().updating());
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
        assertEquals(MessageProblem.VALUE_UNREADABLE, stage.problem(new byte[0]));
        assertEquals(MessageProblem.VALUE_UNREADABLE, stage.problem("{}".getBytes(StandardCharsets.UTF_8)));
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
