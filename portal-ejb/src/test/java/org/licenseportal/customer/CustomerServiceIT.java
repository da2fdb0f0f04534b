package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audit.HeardEvents;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

@OnBothDatabases
class CustomerServiceIT {

    private final TestDatabase database;
    private final CustomerService customers;

    CustomerServiceIT(TestDatabase database) {
        this.database = database;
        customers = HeardEvents.wiring(database.persistence()).create(CustomerService.class);
    }

    @BeforeEach
    void someCustomers() {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
    }

    @Test
    void aPartnerSeesItsOwnCustomers() {
        assertEquals("Harbour Clinic", seen(CustomerScope.of(ResellerFixture.NORTHGATE), CustomerFixture.HARBOUR));
        assertEquals("", seen(CustomerScope.of(ResellerFixture.SOUTHGATE), CustomerFixture.HARBOUR));
    }

    @Test
    void anAdminSeesOneAccount() {
        assertEquals("Harbour Clinic", seen(CustomerScope.of(CustomerFixture.HARBOUR), CustomerFixture.HARBOUR));
        assertEquals("", seen(CustomerScope.of(CustomerFixture.HARBOUR), CustomerFixture.MILL));
    }

    @Test
    void aDeactivatedOneIsSeenAndNotServed() {
        state("deactivated");
        assertEquals("Harbour Clinic", seen(CustomerScope.of(ResellerFixture.NORTHGATE), CustomerFixture.HARBOUR));
        assertFalse(served());
    }

    @Test
    void aDeletedOneIsNeitherSeenNorServed() {
        assertTrue(served());
        state("deleted");
        assertEquals("", seen(CustomerScope.of(ResellerFixture.NORTHGATE), CustomerFixture.HARBOUR));
        assertFalse(served());
    }

    private void state(String state) {
        database.execute("update customer set state = '" + state + "' where account_id = '200000001'");
    }

    private boolean served() {
        return database.persistence().inTransaction(() -> customers.isServed(CustomerFixture.HARBOUR));
    }

    private String seen(CustomerScope scope, AccountId id) {
        Optional<CustomerDetails> found = database.persistence().inTransaction(() -> customers.find(scope, id));
        return found.map(CustomerDetails::name).orElse("");
    }
}
