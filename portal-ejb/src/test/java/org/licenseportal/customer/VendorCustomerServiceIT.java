package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.ContentFixture.ACTOR;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** ACC-1, ONB-5: what only the vendor says of accounts. */
@OnBothDatabases
class VendorCustomerServiceIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final VendorCustomerService vendor;

    VendorCustomerServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        vendor = persistence.service(VendorCustomerService.class);
    }

    @BeforeEach
    void someCustomers() {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
    }

    @Test
    void acc1TheVendorGivesTheBillingNumber() {
        assertTrue(bill(BillingNumber.parse("1004711"), CustomerKind.MICLOUD_CONNECT));
        assertEquals(Optional.of("1004711"), details().billing());
        assertEquals(CustomerKind.MICLOUD_CONNECT, details().kind());
        assertTrue(bill(Optional.empty(), CustomerKind.CLOUDLINK));
        assertEquals(Optional.empty(), details().billing());
    }

    @Test
    void onb2TheVendorFreesADomainForWhomItBelongsTo() {
        database.execute(
                "insert into customer_domain (domain, account_id) values ('harbour.example', '" + HARBOUR + "')");
        assertFalse(free("valley.example"));
        assertTrue(free("Harbour.example."));
        assertFalse(free("harbour.example"));
        assertEquals(0, database.number("select count(*) from customer_domain"));
        assertEquals(1, details().version());
        assertEquals(1, database.number("select count(*) from audit_entry where changes like '%harbour.example%'"));
    }

    private boolean free(String domain) {
        MailDomain named = MailDomain.parse(domain).orElseThrow();
        return persistence.inTransaction(() -> vendor.freeDomain(HARBOUR, named, ACTOR));
    }

    private boolean bill(Optional<BillingNumber> number, CustomerKind kind) {
        return persistence.inTransaction(() -> vendor.bill(new SetBilling(HARBOUR, number, kind), ACTOR));
    }

    private CustomerDetails details() {
        CustomerService customers = persistence.service(CustomerService.class);
        return persistence.inTransaction(() -> customers.look(HARBOUR)).orElseThrow();
    }
}
