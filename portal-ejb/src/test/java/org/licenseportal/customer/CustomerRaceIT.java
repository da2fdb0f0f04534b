package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.customer.ContentFixture.ACTOR;
import static org.licenseportal.customer.ContentFixture.complete;
import static org.licenseportal.customer.ContentFixture.create;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** ONB-2, DASH-4: those who do the same at the same moment. */
@OnBothDatabases
@Timeout(120)
class CustomerRaceIT {

    private static final int MANY = 12;

    private final TestDatabase database;
    private final Persistence persistence;
    private final CustomerWriting writing;

    CustomerRaceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        writing = persistence.service(CustomerWriting.class);
    }

    @BeforeEach
    void resellers() {
        ResellerFixture.insertInto(database);
    }

    @RepeatedTest(3)
    void onb2OneOfManyAccountsGetsADomain() {
        int winners = Race.winners(
                MANY,
                runner ->
                        did(create("wish-" + runner, complete("Customer " + runner, "a.example", "b.example"), true)));

        assertEquals(1, winners);
        assertEquals(2, database.number("select count(*) from customer_domain"));
        assertEquals(1, database.number("select count(*) from customer"));
    }

    @RepeatedTest(3)
    void onb1OneFormMakesOneCustomerHoweverOftenItIsSent() {
        int done = Race.winners(MANY, runner -> did(create("one", complete("Harbour", "a.example"), true)));

        assertEquals(MANY, done);
        assertEquals(1, database.number("select count(*) from customer"));
        assertEquals(1, database.number("select count(*) from customer_domain"));
    }

    @RepeatedTest(3)
    void dash4APartnerIsItsOwnCustomerOnce() {
        OwnAccountTransaction accounts = persistence.service(OwnAccountTransaction.class);
        Race.winners(MANY, runner -> Retry.onConflict(
                        () -> persistence.inTransaction(() -> accounts.ownAccount(ResellerFixture.NORTHGATE, ACTOR)))
                .own());

        assertEquals(1, database.number("select count(*) from customer where own_of = '000000'"));
    }

    private boolean did(CreateCustomer wanted) {
        return Retry.onConflict(() -> persistence.inTransaction(() -> writing.create(wanted, ACTOR)))
                instanceof CustomerOutcome.Saved;
    }
}
