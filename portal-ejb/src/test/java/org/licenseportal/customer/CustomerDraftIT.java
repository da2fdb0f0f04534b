package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.ContentFixture.ACTOR;
import static org.licenseportal.customer.ContentFixture.PARTNER;
import static org.licenseportal.customer.ContentFixture.complete;
import static org.licenseportal.customer.ContentFixture.create;
import static org.licenseportal.customer.ContentFixture.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** ONB-1, ONB-2: what becomes of drafts, and of the wishes that make them. */
@OnBothDatabases
class CustomerDraftIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final List<Object> heard = ContentFixture.list();
    private final CustomerWriting writing;
    private final CustomerService customers;

    CustomerDraftIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        writing = ContentFixture.hearing(persistence, heard).create(CustomerWriting.class);
        customers = persistence.service(CustomerService.class);
    }

    @BeforeEach
    void resellers() {
        ResellerFixture.insertInto(database);
        heard.clear();
    }

    @Test
    void onb1ADraftKeepsWhatWasTypedAsItIs() {
        CustomerContent half = new CustomerContent(
                "Half a clinic",
                new Address("CA", "", "", "Toronto", "m5j"),
                "en",
                "",
                List.of("gmail.com", "harb"),
                List.of(new ContactEntry(ContactKind.ADMIN, "Olivia", "olivia@")),
                List.of(new ContactEntry(ContactKind.MAINTAINER, "", "noah@northgate.example")));
        CustomerDossier draft = saved(() -> writing.create(create("one", half, false), ACTOR));
        assertEquals(CustomerState.DRAFT, draft.details().state());
        assertEquals(half, draft.content());
        assertEquals(half, dossier(draft.details().id()).content());
        assertEquals(0, database.number("select count(*) from customer_domain"));
    }

    @Test
    void onb1TheSameFormAgainGoesOnWithTheSameDraft() {
        CustomerDossier first = saved(() -> writing.create(create("one", complete("Harbour"), false), ACTOR));
        CustomerDossier second = saved(() -> writing.create(create("one", complete("Harbour Clinic"), true), ACTOR));
        CustomerDossier third = saved(() -> writing.create(create("one", complete("Harbour Clinic"), true), ACTOR));
        assertEquals(first.details().id(), second.details().id());
        assertEquals("Harbour Clinic", third.details().name());
        assertInstanceOf(
                CustomerOutcome.Conflict.class,
                inTransaction(() -> writing.create(create("one", complete("Other"), true), ACTOR)));
        assertEquals(1, database.number("select count(*) from customer"));
    }

    @Test
    void onb1TheSameFormDoesNotWriteOverWhatSomebodyElseTypedSince() {
        CustomerDossier draft = saved(() -> writing.create(create("one", complete("Harbour"), false), ACTOR));
        saved(() -> writing.saveDraft(edit(draft, complete("Harbour East")), ACTOR));
        CustomerOutcome again = inTransaction(() -> writing.create(create("one", complete("Harbour"), false), ACTOR));
        assertEquals(
                "Harbour East",
                assertInstanceOf(CustomerOutcome.Conflict.class, again)
                        .customer()
                        .details()
                        .name());
    }

    @Test
    void onb1TheWishForACustomerThatWasDeletedMakesNone() {
        CustomerDossier made = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        database.execute("update customer set state = 'deleted' where account_id = '"
                + made.details().id() + "'");
        assertInstanceOf(
                CustomerOutcome.Unknown.class,
                inTransaction(() -> writing.create(create("one", complete("Harbour"), true), ACTOR)));
    }

    @Test
    void onb1AWishOfThatNameOfAnotherPartnerIsAnotherOne() {
        saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        CreateCustomer southgates = new CreateCustomer(
                ResellerFixture.SOUTHGATE,
                FormKey.of(ResellerFixture.SOUTHGATE, "one"),
                complete("Valley", "valley.example"),
                true,
                Optional.empty());
        saved(() -> writing.create(southgates, ACTOR));
        assertEquals(2, database.number("select count(*) from customer"));
    }

    @Test
    void onb2AFinishedStepMakesTheAccountActiveAndTellsSo() {
        CustomerDossier draft = saved(() -> writing.create(create("one", CustomerContent.NONE, false), ACTOR));
        heard.clear();
        CustomerDossier done = saved(() -> writing.finish(
                edit(draft, complete("Harbour Clinic", "WWW.Harbour.example.", "bäckerei.example")), ACTOR));
        assertEquals(CustomerState.ACTIVE, done.details().state());
        assertEquals("M5J 1E3", done.content().address().postalCode());
        assertEquals(
                List.of("harbour.example", "bäckerei.example"), done.content().domains());
        assertEquals(
                List.of("CustomerStateChanged", "AdminContactsChanged"),
                heard.stream().map(event -> event.getClass().getSimpleName()).toList());
        assertEquals(
                List.of(),
                inTransaction(() -> customers.missing(PARTNER, done.details().id())));
    }

    @Test
    void onb2AnIncompleteStepChangesNothing() {
        CustomerDossier draft = saved(() -> writing.create(create("one", complete("Harbour"), false), ACTOR));
        CustomerOutcome outcome = inTransaction(() -> writing.finish(edit(draft, CustomerContent.NONE), ACTOR));
        assertEquals(
                FaultKind.NAME_MISSING,
                assertInstanceOf(CustomerOutcome.Incomplete.class, outcome)
                        .faults()
                        .get(0)
                        .kind());
        assertEquals("Harbour", dossier(draft.details().id()).details().name());
        assertInstanceOf(
                CustomerOutcome.Incomplete.class,
                inTransaction(() -> writing.create(create("two", CustomerContent.NONE, true), ACTOR)));
        assertEquals(1, database.number("select count(*) from customer"));
    }

    @Test
    void onb1CancelDiscardsADraftAndNothingElse() {
        CustomerDossier draft = saved(() -> writing.create(create("one", complete("Harbour"), false), ACTOR));
        CustomerDossier active =
                saved(() -> writing.create(create("two", complete("Mill", "mill.example"), true), ACTOR));
        assertInstanceOf(CustomerOutcome.Unknown.class, discard(CustomerScope.of(ResellerFixture.SOUTHGATE), draft));
        assertInstanceOf(CustomerOutcome.Unknown.class, discard(PARTNER, active));
        CustomerDossier later = saved(() -> writing.saveDraft(edit(draft, complete("Harbour East")), ACTOR));
        assertInstanceOf(CustomerOutcome.Conflict.class, discard(PARTNER, draft));
        database.execute("delete from customer_contact where account_id = '"
                + draft.details().id() + "'");
        assertInstanceOf(CustomerOutcome.Saved.class, discard(PARTNER, later));
        assertTrue(heard.contains(new CustomerErased(draft.details().id())));
        assertEquals(1, database.number("select count(*) from customer"));
    }

    private CustomerOutcome discard(CustomerScope scope, CustomerDossier seen) {
        CustomerDetails details = seen.details();
        return inTransaction(() -> writing.discard(new DiscardDraft(scope, details.id(), details.version()), ACTOR));
    }

    private CustomerDossier dossier(AccountId id) {
        return inTransaction(() -> customers.dossier(CustomerScope.of(id), id)).orElseThrow();
    }

    private CustomerDossier saved(Supplier<CustomerOutcome> work) {
        return assertInstanceOf(CustomerOutcome.Saved.class, inTransaction(work))
                .customer();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return persistence.inTransaction(work);
    }
}
