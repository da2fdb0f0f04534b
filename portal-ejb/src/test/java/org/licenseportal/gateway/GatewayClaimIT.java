package org.licenseportal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;

/** ONB-3: a gateway belongs to one customer, whoever is quickest; nobody learns of another's. */
@OnBothDatabases
@Timeout(120)
class GatewayClaimIT {

    private static final int RUNNERS = 24;

    private final TestDatabase database;
    private final GatewayStage stage;

    GatewayClaimIT(TestDatabase database) {
        this.database = database;
        stage = new GatewayStage(database, false);
    }

    @BeforeEach
    void customers() {
        stage.customers();
    }

    @Test
    void theCodeMayBeTypedAsPeopleType() {
        SigningGateway gateway = new SigningGateway("GW-1", stage.clock);
        String code = stage.code(gateway);
        String typed = " " + code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ') + " ";
        assertTrue(claim(CustomerFixture.HARBOUR, typed).done());
        assertEquals("GW-1", stage.facts().device().serial());
        assertEquals(
                Optional.of(CustomerFixture.HARBOUR),
                stage.answered(gateway.heartbeat("none")).account());
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'customer.gateway'"));
        assertEquals(0, database.number("select count(*) from audit_entry where changes like '%" + code + "%'"));
    }

    @Test
    void aCodeIsGoodOnceAndForAQuarterOfAnHour() {
        SigningGateway gateway = new SigningGateway("GW-1", stage.clock);
        String code = stage.code(gateway);
        stage.clock.forward(ClaimCode.GOOD_FOR);
        assertEquals(Optional.of(GatewayRefusal.CLAIM_CODE_UNKNOWN), refusal(CustomerFixture.HARBOUR, code));
        String fresh = stage.code(gateway);
        assertTrue(claim(CustomerFixture.HARBOUR, fresh).done());
        assertEquals(Optional.of(GatewayRefusal.CLAIM_CODE_UNKNOWN), refusal(CustomerFixture.MILL, fresh));
    }

    @Test
    void aSlipIsToldApartFromACodeThatNobodyShows() {
        assertEquals(Optional.of(GatewayRefusal.CLAIM_CODE_MALFORMED), refusal(CustomerFixture.HARBOUR, "ABCD-EFG1"));
        String other = ClaimCode.random(new Random(1)).display();
        assertEquals(Optional.of(GatewayRefusal.CLAIM_CODE_UNKNOWN), refusal(CustomerFixture.HARBOUR, other));
    }

    @Test
    void aCustomerHasOneGateway() {
        stage.claimed();
        String code = stage.code(new SigningGateway("GW-2", stage.clock));
        assertEquals(Optional.of(GatewayRefusal.GATEWAY_PRESENT), refusal(CustomerFixture.HARBOUR, code));
        assertTrue(claim(CustomerFixture.MILL, code).done());
    }

    @Test
    void anotherPartnersCustomerLooksLikeNone() {
        String code = stage.code(new SigningGateway("GW-1", stage.clock));
        assertEquals(Optional.of(GatewayRefusal.CUSTOMER_UNKNOWN), refusal(CustomerFixture.VALLEY, code));
        SigningGateway mine = stage.claimed();
        assertEquals(Optional.empty(), stage.factsSeenBy(GatewayStage.SOUTHGATE));
        assertEquals(
                Optional.of(GatewayRefusal.CUSTOMER_UNKNOWN),
                stage.release(GatewayStage.SOUTHGATE).refusal());
        assertEquals(
                Optional.of(CustomerFixture.HARBOUR),
                stage.answered(mine.heartbeat("none")).account());
    }

    @Test
    void aDraftHasNoGateway() {
        database.execute("update customer set state = 'draft' where account_id = '200000001'");
        String code = stage.code(new SigningGateway("GW-1", stage.clock));
        assertEquals(Optional.of(GatewayRefusal.CUSTOMER_NOT_ACTIVE), refusal(CustomerFixture.HARBOUR, code));
    }

    @Test
    void aReleasedGatewayIsClaimedByAnybodyWhoSeesItsCode() {
        SigningGateway gateway = stage.claimed();
        stage.setPbx("secret");
        assertTrue(stage.release(GatewayStage.NORTHGATE).done());
        assertEquals(
                Optional.of(GatewayRefusal.NO_GATEWAY),
                stage.release(GatewayStage.NORTHGATE).refusal());
        assertEquals(Optional.empty(), stage.factsSeenBy(GatewayStage.NORTHGATE));
        assertEquals(Optional.empty(), stage.answered(gateway.heartbeat("none")).account());
        String code = stage.code(gateway);
        assertTrue(stage.claim(GatewayStage.SOUTHGATE, CustomerFixture.VALLEY, code)
                .done());
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'customer.release'"));
    }

    @Test
    void whoTriesCodesIsHeldBackForHimselfAlone() {
        GatewayStage limited = new GatewayStage(database, true);
        Random random = new Random(7);
        for (int count = 0; count < 10; count++) {
            String code = ClaimCode.random(random).display();
            assertEquals(
                    Optional.of(GatewayRefusal.CLAIM_CODE_UNKNOWN),
                    limited.claim(GatewayStage.NORTHGATE, CustomerFixture.HARBOUR, code)
                            .refusal());
        }
        String good = limited.code(new SigningGateway("GW-1", limited.clock));
        GatewayOutcome held = limited.claim(GatewayStage.NORTHGATE, CustomerFixture.HARBOUR, good);
        assertEquals(Optional.of(GatewayRefusal.TOO_MANY_CODES), held.refusal());
        assertTrue(held.retryAfter().orElseThrow().compareTo(Duration.ZERO) > 0);
        assertTrue(limited.claim(GatewayStage.SOUTHGATE, CustomerFixture.VALLEY, good)
                .done());
    }

    @RepeatedTest(3)
    void ofManyWhoTypeOneCodeAtOnceOneHasTheGateway() {
        String code = stage.code(new SigningGateway("GW-1", stage.clock));
        int winners = Race.winners(
                RUNNERS,
                runner -> runner % 2 == 0
                        ? stage.claim(GatewayStage.NORTHGATE, CustomerFixture.HARBOUR, code)
                                .done()
                        : stage.claim(GatewayStage.SOUTHGATE, CustomerFixture.VALLEY, code)
                                .done());
        assertEquals(1, winners);
        assertEquals(1, database.number("select count(*) from gateway where account_id is not null"));
    }

    @RepeatedTest(3)
    void ofManyGatewaysForOneCustomerAtOnceItHasOne() {
        String[] codes = new String[RUNNERS];
        for (int number = 0; number < RUNNERS; number++) {
            codes[number] = stage.code(new SigningGateway("GW-" + number, stage.clock));
        }
        int winners = Race.winners(
                RUNNERS, runner -> claim(CustomerFixture.HARBOUR, codes[runner]).done());
        assertEquals(1, winners);
        assertEquals(1, database.number("select count(*) from gateway where account_id = '200000001'"));
    }

    @RepeatedTest(5)
    void aCustomerThatIsDeletedAtTheSameMomentHasNoGateway() {
        String code = stage.code(new SigningGateway("GW-1", stage.clock));
        Race.winners(2, runner -> {
            if (runner == 0) {
                claim(CustomerFixture.HARBOUR, code);
            } else {
                stage.delete();
            }
            return true;
        });
        assertEquals(0, database.number("select count(*) from gateway where account_id is not null"));
    }

    @RepeatedTest(3)
    void ofOneGatewayThatAnnouncesItselfManyTimesAtOnceThereIsOne() {
        SigningGateway gateway = new SigningGateway("GW-1", stage.clock);
        byte[][] messages = new byte[RUNNERS][];
        for (int number = 0; number < RUNNERS; number++) {
            messages[number] = gateway.announce("pbx");
        }
        Race.winners(RUNNERS, runner -> {
            stage.send(messages[runner]);
            return true;
        });
        assertEquals(1, database.number("select count(*) from gateway"));
        assertEquals(RUNNERS, database.number("select last_sequence from gateway"));
    }

    @Test
    void nothingSaysItsSecret() {
        SigningGateway gateway = new SigningGateway("GW-1", stage.clock);
        GatewayAnswer answer = stage.answered(gateway.announce("pbx"));
        String code = answer.code().orElseThrow().code().value();
        assertFalse(answer.toString().contains(code));
        assertFalse(new ClaimGateway(CustomerFixture.HARBOUR, code).toString().contains(code));
        PbxAccess access = new PbxAccess("pbx", 1, "somebody", "hidden");
        String said = new SetPbx(CustomerFixture.HARBOUR, access).toString();
        assertFalse(said.contains("hidden") || said.contains("somebody"), said);
    }

    private GatewayOutcome claim(AccountId account, String code) {
        return stage.claim(GatewayStage.NORTHGATE, account, code);
    }

    private Optional<GatewayRefusal> refusal(AccountId account, String code) {
        CustomerScope scope = GatewayStage.NORTHGATE;
        return stage.claim(scope, account, code).refusal();
    }
}
