package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** ACC-6: somebody chooses a customer; and the number that comes with an order. */
@OnBothDatabases
class CustomerPickServiceIT {

    private final TestDatabase database;

    CustomerPickServiceIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void someCustomers() {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
    }

    @Test
    void customersInUseAreFoundByNameAndNumber() {
        assertEquals(List.of("Harbour Clinic", "Mill Lane Bakery"), found(""));
        assertEquals(List.of("Mill Lane Bakery"), found("LANE"));
        assertEquals(List.of("Harbour Clinic"), found("200000001"));
        assertEquals(List.of(), found("Valley"), "another partner's");
        assertEquals(List.of(), found("%"));
        assertEquals(List.of(), found("a\0b"));
        assertEquals(List.of(), found("x".repeat(300)));
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(List.of("Mill Lane Bakery"), found(""));
    }

    @Test
    void aBillingNumberIsNotedOnceWithBothEnds() {
        CustomerBillingService billing = database.persistence().service(CustomerBillingService.class);
        Actor actor = new Actor("API key Demo", new Caller("192.0.2.1", "r-1"));
        for (String number : List.of("4711", "4711", "4712")) {
            database.persistence().inTransaction(() -> billing.set(CustomerFixture.HARBOUR, number, actor));
        }
        assertEquals(2, database.number("select count(*) from audit_entry where action = 'customer.billing'"));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where owner = '000000'"
                        + " and changes = '[[\"billing-number\",\"4711\",\"4712\"]]'"));
        CustomerOwnerService owners = database.persistence().service(CustomerOwnerService.class);
        database.execute("update customer set state = 'deleted' where account_id = '200000001'");
        assertEquals(
                Optional.of(NORTHGATE),
                database.persistence().inTransaction(() -> owners.partner(CustomerFixture.HARBOUR)));
        assertTrue(database.persistence()
                .inTransaction(() -> owners.partner(new AccountId("999999999")))
                .isEmpty());
    }

    private List<String> found(String text) {
        CustomerPickService picks = database.persistence().service(CustomerPickService.class);
        return database.persistence().inTransaction(() -> picks.find(NORTHGATE, text, 20)).stream()
                .map(PickedCustomer::name)
                .toList();
    }
}
