package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.ContentFixture.ACTOR;
import static org.licenseportal.customer.ContentFixture.PARTNER;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerChanged;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerFixture;

/** DASH-4, ONB-5: a partner is its own customer, and what belongs to the vendor of it is not edited. */
@OnBothDatabases
class OwnAccountIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final OwnAccountTransaction accounts;
    private final CustomerWriting writing;

    OwnAccountIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        accounts = persistence.service(OwnAccountTransaction.class);
        writing = persistence.service(CustomerWriting.class);
    }

    @BeforeEach
    void resellers() {
        ResellerFixture.insertInto(database);
    }

    @Test
    void dash4ItIsMadeOnceAndCalledAsThePartner() {
        CustomerDetails first = own();
        assertEquals(first.id(), own().id());
        assertTrue(first.own());
        assertEquals(CustomerState.ACTIVE, first.state());
        assertEquals(name(), first.name());
    }

    @Test
    void onb5ItsNameIsNotEdited() {
        CustomerDossier own = dossier();
        CustomerOutcome outcome = persistence.inTransaction(
                () -> writing.edit(ContentFixture.edit(own, ContentFixture.complete("Mine")), ACTOR));
        assertEquals(
                List.of(FaultKind.NAME_FIXED),
                assertInstanceOf(CustomerOutcome.Incomplete.class, outcome).faults().stream()
                        .map(CustomerFault::kind)
                        .toList());
        CustomerContent complete = ContentFixture.complete(name(), "northgate.example");
        CustomerOutcome rest =
                persistence.inTransaction(() -> writing.finish(ContentFixture.edit(own, complete), ACTOR));
        assertInstanceOf(CustomerOutcome.Saved.class, rest);
    }

    @Test
    void onb5ItsNameFollowsThatOfTheReseller() {
        own();
        ResellerDetails after = new ResellerDetails(NORTHGATE, "Northgate & Sons", false);
        persistence.inTransaction(
                () -> accounts.renamed(new ResellerChanged(Optional.empty(), after, ACTOR, Instant.EPOCH)));
        assertEquals("Northgate & Sons", own().name());
    }

    private CustomerDossier dossier() {
        AccountId id = own().id();
        CustomerService customers = persistence.service(CustomerService.class);
        return persistence.inTransaction(() -> customers.dossier(PARTNER, id)).orElseThrow();
    }

    private CustomerDetails own() {
        return persistence.inTransaction(() -> accounts.ownAccount(NORTHGATE, ACTOR));
    }

    private String name() {
        return own().name();
    }
}
