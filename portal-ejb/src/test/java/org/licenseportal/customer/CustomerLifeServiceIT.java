package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.VALLEY;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** ACC-7: a partner's admin deactivates, activates and deletes accounts, each once, and never the partner's own. */
@OnBothDatabases
@Timeout(120)
class CustomerLifeServiceIT {

    private static final Actor NORA = new Actor("nora@northgate.example", new Caller("192.0.2.7", "request-1"));
    private static final Instant NOW = new SettableClock().instant();

    private final TestDatabase database;
    private final FiredEvents events = new FiredEvents();
    private final CustomerLifeService lives;

    CustomerLifeServiceIT(TestDatabase database) {
        this.database = database;
        lives = database.persistence()
                .wiring()
                .with(Event.class, events.source())
                .with(Clocks.class, new Clocks(new SettableClock()))
                .create(CustomerLifeService.class);
    }

    @BeforeEach
    void someCustomers() {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
    }

    @Test
    void acc7AnAccountIsDeactivatedAndActivatedAgain() {
        assertInstanceOf(LifeOutcome.Done.class, deactivate(HARBOUR, 0));
        assertEquals(1, trail("customer.deactivate", "done"));
        assertInstanceOf(LifeOutcome.Done.class, activate(HARBOUR, 1));

        assertEquals(1, trail("customer.activate", "done"));
        assertEquals(
                List.of(
                        new CustomerStateChanged(
                                HARBOUR, Optional.of(CustomerState.ACTIVE), CustomerState.DEACTIVATED, NORA, NOW),
                        new CustomerStateChanged(
                                HARBOUR, Optional.of(CustomerState.DEACTIVATED), CustomerState.ACTIVE, NORA, NOW)),
                events.of(CustomerStateChanged.class));
    }

    @Test
    void acc7TheSameAgainChangesNothing() {
        deactivate(HARBOUR, 0);
        assertInstanceOf(LifeOutcome.Done.class, deactivate(HARBOUR, 0));

        assertEquals(1, trail("customer.deactivate", "done"));
        assertEquals(1, events.of(CustomerStateChanged.class).size());
    }

    @Test
    void acc7WhoSawAnotherVersionIsTold() {
        assertEquals(LifeRefusal.CHANGED_MEANWHILE, refused(deactivate(HARBOUR, 7)));
        assertEquals(LifeRefusal.CHANGED_MEANWHILE, refused(delete(HARBOUR, 7, "Harbour Clinic")));
        assertEquals(1, inState("active"));
        assertEquals(1, trail("customer.deactivate", "refused"));
    }

    @Test
    void acc7AnAccountIsDeletedByTypingItsName() {
        assertEquals(LifeRefusal.OTHER_NAME, refused(delete(HARBOUR, 0, "Harbour")));
        assertEquals(LifeRefusal.OTHER_NAME, refused(delete(HARBOUR, 0, "")));

        assertInstanceOf(LifeOutcome.Done.class, delete(HARBOUR, 0, "  harbour \u00a0 Clinic "));

        assertEquals(1, inState("deleted"));
        assertEquals(1, trail("customer.delete", "done"));
        assertInstanceOf(LifeOutcome.Unknown.class, delete(HARBOUR, 1, "Harbour Clinic"));
        assertInstanceOf(LifeOutcome.Unknown.class, activate(HARBOUR, 1));
    }

    @Test
    void acc7ADraftWithoutANameIsDeletedByItsIdAndNeverDeactivated() {
        database.execute("update customer set state = 'draft', name = '' where account_id = '200000001'");

        assertEquals(LifeRefusal.WRONG_STATE, refused(deactivate(HARBOUR, 0)));
        assertEquals(LifeRefusal.WRONG_STATE, refused(activate(HARBOUR, 0)));
        assertEquals(LifeRefusal.OTHER_NAME, refused(delete(HARBOUR, 0, "")));
        assertInstanceOf(LifeOutcome.Done.class, delete(HARBOUR, 0, "200000001"));
    }

    @Test
    void acc7ThePartnersOwnAccountStays() {
        database.execute("update customer set own_of = '000000' where account_id = '200000001'");

        assertEquals(LifeRefusal.OWN_ACCOUNT, refused(deactivate(HARBOUR, 0)));
        assertEquals(LifeRefusal.OWN_ACCOUNT, refused(delete(HARBOUR, 0, "Harbour Clinic")));
        assertThrows(
                IllegalStateException.class,
                () -> database.execute("update customer set state = 'deleted' where account_id = '200000001'"),
                "the database says the same");
    }

    @Test
    void acc7AnotherPartnersAccountLooksLikeNone() {
        assertInstanceOf(LifeOutcome.Unknown.class, deactivate(VALLEY, 0));
        assertInstanceOf(LifeOutcome.Unknown.class, delete(VALLEY, 0, "Valley School"));
        assertEquals(
                0,
                database.number("select count(*) from customer where account_id = '200000003' and state <> 'active'"));
    }

    @Test
    void acc7WhatAnAccountHoldsIsToldInOneOrder() {
        events.observe(event -> {
            if (event instanceof ConsequencesSought sought) {
                sought.add(ConsequenceKind.ISSUES, 2);
                sought.add(ConsequenceKind.ADMINS, 1);
            }
        });

        assertEquals(
                List.of(new Consequence(ConsequenceKind.ADMINS, 1), new Consequence(ConsequenceKind.ISSUES, 2)),
                act(() -> lives.consequences(HARBOUR, NORTHGATE)));
        assertEquals(List.of(), act(() -> lives.consequences(VALLEY, NORTHGATE)), "nothing of another's");
    }

    @RepeatedTest(5)
    void acc7OfOneWhoDeactivatesAndOneWhoDeletesTheSecondIsTold() {
        int done = Race.winners(
                2,
                runner -> Retry.onConflict(() -> runner == 0
                        ? deactivate(HARBOUR, 0) instanceof LifeOutcome.Done
                        : delete(HARBOUR, 0, "Harbour Clinic") instanceof LifeOutcome.Done));

        assertEquals(1, done);
        assertEquals(1, events.of(CustomerStateChanged.class).size());
        assertEquals(
                1, database.number("select count(*) from customer where account_id = '200000001' and version = 1"));
    }

    private LifeOutcome deactivate(AccountId id, long version) {
        return act(() -> lives.deactivate(new ChangeLife(id, NORTHGATE, version), NORA));
    }

    private LifeOutcome activate(AccountId id, long version) {
        return act(() -> lives.activate(new ChangeLife(id, NORTHGATE, version), NORA));
    }

    private LifeOutcome delete(AccountId id, long version, String typed) {
        return act(() -> lives.delete(new ChangeLife(id, NORTHGATE, version), new TypedName(typed), NORA));
    }

    private <T> T act(Supplier<T> act) {
        return database.persistence().inTransaction(act);
    }

    private static LifeRefusal refused(LifeOutcome outcome) {
        return assertInstanceOf(LifeOutcome.Refused.class, outcome).reason();
    }

    private long inState(String state) {
        return database.number(
                "select count(*) from customer where account_id = '200000001' and state = '" + state + "'");
    }

    private long trail(String action, String outcome) {
        return database.number("select count(*) from audit_entry where action = '" + action + "' and outcome = '"
                + outcome + "' and object_type = 'customer' and object_id = '200000001'");
    }
}
