package org.licenseportal.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.gateway.GatewayRefusal;
import org.licenseportal.gateway.PbxAccess;
import org.licenseportal.gateway.SetPbx;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

/** ONB-1: of two who enter the PBX of one customer, the second is told what the first did. */
@OnBothDatabases
class PbxEntryServiceIT {

    private static final Actor ANN = new Actor("ann@northgate.example", new Caller("192.0.2.1", "request"));

    private static final String SEALING_KEY = "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo";

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final PbxEntryService entries;

    PbxEntryServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        entries = persistence.wiring().with(Clocks.class, new Clocks(clock)).create(PbxEntryService.class);
    }

    @BeforeEach
    void aGatewayWithoutAPbx() {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
        database.execute(
                GatewayCase.WELL
                        .withPbx("none")
                        .withLink("none")
                        .withUsers("none")
                        .insert(CustomerFixture.HARBOUR),
                "update gateway set sealing_key = '" + SEALING_KEY + "'");
    }

    @Test
    void onb1TheSecondOfTwoIsToldAndNothingOfTheFirstIsLost() {
        assertTrue(enter(NORTHGATE, Optional.empty()).done().orElseThrow().done());
        Instant first = clock.instant();
        EnterPbxOutcome second = enter(NORTHGATE, Optional.empty());
        assertEquals(Optional.of(first), second.changed());
        assertEquals(Optional.empty(), second.done());
    }

    @RepeatedTest(3)
    void onb1OfTwoAtTheSameMomentOneIsTold() {
        assertEquals(1, Race.winners(2, runner -> enter(NORTHGATE, Optional.empty())
                .changed()
                .isEmpty()));
    }

    @Test
    void onb1WhoSawTheFirstReplacesIt() {
        enter(NORTHGATE, Optional.empty());
        Instant first = clock.instant();
        clock.forward(Duration.ofMinutes(1));
        assertTrue(enter(NORTHGATE, Optional.of(first)).done().orElseThrow().done());
        assertEquals(clock.instant().toEpochMilli(), database.number("select pbx_set_at from gateway"));
    }

    @Test
    void anotherPartnersCustomerIsNone() {
        assertEquals(
                Optional.of(GatewayRefusal.CUSTOMER_UNKNOWN),
                enter(SOUTHGATE, Optional.empty()).done().orElseThrow().refusal());
    }

    private EnterPbxOutcome enter(ResellerNumber partner, Optional<Instant> seen) {
        SetPbx wanted = new SetPbx(CustomerFixture.HARBOUR, new PbxAccess("10.0.0.5", 443, "gateway", "secret"));
        return persistence.inTransaction(
                () -> entries.enter(CustomerScope.of(partner), new EnterPbx(wanted, seen), ANN));
    }
}
