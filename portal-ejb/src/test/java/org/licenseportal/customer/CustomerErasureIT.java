package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.MILL;

import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** ACC-7: what a deleted account held is erased 30 days later, once, whichever node does it. */
@OnBothDatabases
@Timeout(120)
class CustomerErasureIT {

    private static final int NODES = 6;

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final FiredEvents events = new FiredEvents();

    CustomerErasureIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void oneThatIsDeleted() {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
        delete(HARBOUR);
    }

    @Test
    void acc7NothingIsErasedForThirtyDays() {
        clock.forward(Duration.ofDays(29));
        assertEquals(List.of(), node().run());
        assertEquals(1, database.number("select count(*) from customer where name = 'Harbour Clinic'"));
    }

    @Test
    void acc7AfterThirtyDaysNothingNamesAnybody() {
        clock.forward(Duration.ofDays(30));
        assertEquals(List.of(HARBOUR), node().run());

        assertEquals(
                1,
                database.number("select count(*) from customer where account_id = '200000001' and state = 'deleted'"
                        + " and reseller_number = '000000' and erased_at is not null and name = '' and name_key = ''"
                        + " and country = '' and subdivision = '' and street = '' and city = '' and postal_code = ''"
                        + " and business_type = '' and billing_number is null and form_key is null"));
        assertEquals(List.of(new CustomerErased(HARBOUR)), events.of(CustomerErased.class));
        assertEquals(1, erasures());
        assertEquals(2, database.number("select count(*) from customer where name <> ''"), "the others stay");
    }

    @Test
    void acc7OfManyNodesOneErases() {
        clock.forward(Duration.ofDays(31));
        assertEquals(1, Race.winners(NODES, runner -> node().run().contains(HARBOUR)));

        assertEquals(1, events.of(CustomerErased.class).size());
        assertEquals(1, erasures());
        assertEquals(List.of(), node().run());
    }

    @Test
    void acc7AnAccountThatFailsKeepsNoOtherFromBeingErasedAndStaysWhole() {
        delete(MILL);
        events.observe(event -> {
            if (event.equals(new CustomerErased(HARBOUR))) {
                throw new PersistenceException("Some feature cannot erase right now");
            }
        });
        clock.forward(Duration.ofDays(30));

        assertEquals(List.of(MILL), node().run());

        assertEquals(1, database.number("select count(*) from customer where name = 'Harbour Clinic'"));
        assertEquals(1, erasures());
    }

    @Test
    void acc7SoManyThatFailKeepNoOtherFromBeingErased() {
        for (int number = 0; number < CustomerErasure.BATCH; number++) {
            AccountId id = new AccountId("10000" + (1000 + number));
            database.execute("insert into customer (account_id, reseller_number, state, state_since, name, created_at)"
                    + " values ('" + id + "', '000000', 'deleted', 1, 'Fails', 1)");
        }
        events.observe(event -> {
            if (event instanceof CustomerErased erased && erased.id().value().startsWith("10000")) {
                throw new PersistenceException("Some feature cannot erase right now");
            }
        });
        clock.forward(Duration.ofDays(30));

        assertEquals(List.of(HARBOUR), node().run());
    }

    private void delete(AccountId id) {
        database.execute("update customer set state = 'deleted', state_since = "
                + clock.instant().toEpochMilli() + ", billing_number = '4711', form_key = '" + id
                + "' where account_id = '" + id + "'");
    }

    private long erasures() {
        return database.number("select count(*) from audit_entry where action = 'customer.erase'"
                + " and object_type = 'customer' and owner = '000000'");
    }

    private ErasureTimer node() {
        Persistence persistence = database.persistence();
        CustomerErasure plain = persistence
                .wiring()
                .with(Clocks.class, new Clocks(clock))
                .with(Event.class, events.source())
                .create(CustomerErasure.class);
        ErasureTimer timer = new ErasureTimer();
        timer.erasure = new CustomerErasure() {
            @Override
            List<AccountId> due(String beyond) {
                return persistence.inTransaction(() -> plain.due(beyond));
            }

            @Override
            boolean erase(AccountId id) {
                return persistence.inTransaction(() -> plain.erase(id));
            }
        };
        return timer;
    }
}
