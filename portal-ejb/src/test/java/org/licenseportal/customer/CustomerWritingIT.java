package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** ONB-1, ONB-2, ACC-1, ACC-2, ACC-5: what becomes of customers. */
@OnBothDatabases
class CustomerWritingIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final List<Object> heard = ContentFixture.list();
    private final CustomerWriting writing;
    private final CustomerService customers;

    CustomerWritingIT(TestDatabase database) {
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

    @Test
    void acc1OfTwoWhoEditAtOnceTheSecondSeesWhatTheFirstSaved() {
        CustomerDossier known = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        saved(() -> writing.edit(edit(known, complete("Harbour East"), CustomerSection.PROFILE), ACTOR));
        CustomerOutcome second = inTransaction(
                () -> writing.edit(edit(known, complete("Harbour West"), CustomerSection.PROFILE), ACTOR));
        CustomerDossier theirs =
                assertInstanceOf(CustomerOutcome.Conflict.class, second).customer();
        assertEquals("Harbour East", theirs.details().name());
        saved(() -> writing.edit(edit(theirs, complete("Harbour West"), CustomerSection.PROFILE), ACTOR));
        assertEquals("Harbour West", dossier(known.details().id()).details().name());
    }

    @Test
    void acc2ASectionIsEditedAlone() {
        CustomerDossier known = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        heard.clear();
        List<ContactEntry> supporters = List.of(
                new ContactEntry(ContactKind.ONSITE, "Desk", "desk@harbour.example"),
                new ContactEntry(ContactKind.MAINTAINER, "Nora", "nora@northgate.example"),
                new ContactEntry(ContactKind.OTHER, "Otto", "otto@harbour.example"));
        CustomerContent wanted = ContentFixture.with(List.of(), supporters);
        CustomerDossier after = saved(() -> writing.edit(edit(known, wanted, CustomerSection.SUPPORT), ACTOR));
        assertEquals(supporters, after.content().supporters());
        assertEquals(known.content().admins(), after.content().admins());
        assertEquals("Harbour", after.details().name());
        assertEquals(List.of(), heard);
        CustomerContacts contacts = persistence.service(CustomerContacts.class);
        assertEquals(
                3,
                inTransaction(() -> contacts.supportContacts(known.details().id()))
                        .size());
    }

    @Test
    void acc2TheLastMaintainerStays() {
        CustomerDossier known = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        CustomerContent wanted = ContentFixture.with(
                List.of(), List.of(new ContactEntry(ContactKind.ONSITE, "Desk", "desk@harbour.example")));
        CustomerOutcome outcome =
                inTransaction(() -> writing.edit(edit(known, wanted, CustomerSection.SUPPORT), ACTOR));
        assertEquals(
                List.of(FaultKind.MAINTAINER_MISSING),
                assertInstanceOf(CustomerOutcome.Incomplete.class, outcome).faults().stream()
                        .map(CustomerFault::kind)
                        .toList());
    }

    @Test
    void onb2OtherAdminContactsAreToldAndThoseWhoStayKeepTheirIdentifier() {
        CustomerDossier known = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        CustomerContacts contacts = persistence.service(CustomerContacts.class);
        AccountId id = known.details().id();
        String olivia = inTransaction(() -> contacts.adminContacts(id)).get(0).id();
        heard.clear();
        CustomerContent wanted = ContentFixture.with(
                List.of(
                        new ContactEntry(ContactKind.ADMIN, "Otto", "otto@harbour.example"),
                        new ContactEntry(ContactKind.ADMIN, "Olivia O.", "Olivia@harbour.example")),
                List.of());
        saved(() -> writing.edit(edit(known, wanted, CustomerSection.ADMINS), ACTOR));
        assertEquals(
                olivia, inTransaction(() -> contacts.adminContacts(id)).get(1).id());
        AdminContactsChanged event = (AdminContactsChanged) heard.get(0);
        assertEquals(id, event.id());
        assertEquals("Northgate", event.inviter().substring(0, 9));
    }

    @Test
    void acc8AnAdminEditsItsOwnAccountAlone() {
        CustomerDossier own = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        CustomerDossier other = saved(() -> writing.create(create("two", complete("Mill", "m.example"), true), ACTOR));
        CustomerScope admin = CustomerScope.of(own.details().id());
        assertInstanceOf(CustomerOutcome.Saved.class, editAs(admin, own));
        assertInstanceOf(CustomerOutcome.Unknown.class, editAs(admin, other));
        assertInstanceOf(CustomerOutcome.Unknown.class, editAs(CustomerScope.of(ResellerFixture.SOUTHGATE), own));
    }

    @Test
    void acc5BandwidthOptimizationIsSwitched() {
        AccountId id = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR))
                .details()
                .id();
        database.execute("delete from audit_entry");
        assertTrue(inTransaction(() -> writing.switchBandwidth(PARTNER, id, true, ACTOR)));
        assertTrue(dossier(id).details().bandwidthSaved());
        assertTrue(inTransaction(() -> writing.switchBandwidth(PARTNER, id, true, ACTOR)));
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'customer.change'"));
        assertFalse(inTransaction(
                () -> writing.switchBandwidth(CustomerScope.of(ResellerFixture.SOUTHGATE), id, false, ACTOR)));
    }

    @Test
    void theTrailSaysNothingOfWhoAnybodyIs() {
        CustomerContent typed = ContentFixture.complete("Petra Person", "petra@person.example");
        CustomerDossier draft = saved(() -> writing.create(create("one", typed, false), ACTOR));
        CustomerDossier done =
                saved(() -> writing.finish(edit(draft, complete("Petra Person", "person.example")), ACTOR));
        CustomerContent moved = ContentFixture.at(new Address("CA", "ON", "5 Petra Road", "Ottawa", "M5V 2T6"));
        saved(() -> writing.edit(edit(done, moved, CustomerSection.PROFILE), ACTOR));
        for (String person : List.of("Petra", "petra", "olivia", "Olivia", "desk@", "Ottawa", "Toronto", "M5V")) {
            assertEquals(
                    0,
                    database.number("select count(*) from audit_entry where changes like '%" + person + "%'"),
                    person);
        }
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'customer.onboard'"));
        assertEquals(1, database.number("select count(*) from audit_entry where changes like '%person.example%'"));
    }

    @Test
    void acc5BandwidthIsSaidWithTheRest() {
        CreateCustomer wanted = create("one", complete("Harbour"), true);
        CreateCustomer saving =
                new CreateCustomer(wanted.partner(), wanted.key(), wanted.content(), true, Optional.of(true));
        assertTrue(saved(() -> writing.create(saving, ACTOR)).details().bandwidthSaved());
        assertTrue(assertInstanceOf(CustomerOutcome.Saved.class, inTransaction(() -> writing.create(saving, ACTOR)))
                .repeated());
        assertInstanceOf(CustomerOutcome.Conflict.class, inTransaction(() -> writing.create(wanted, ACTOR)));
    }

    @Test
    void onb2ADomainOfOneSectionIsNotTouchedByAnother() {
        CustomerDossier known = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        database.execute("insert into customer_domain (domain, account_id) values ('www.gmail.com', '"
                + known.details().id() + "')");
        saved(() -> writing.edit(edit(known, complete("Harbour East"), CustomerSection.PROFILE), ACTOR));
        assertEquals(1, database.number("select count(*) from customer_domain where domain = 'www.gmail.com'"));
    }

    private CustomerOutcome discard(CustomerScope scope, CustomerDossier seen) {
        CustomerDetails details = seen.details();
        return inTransaction(() -> writing.discard(new DiscardDraft(scope, details.id(), details.version()), ACTOR));
    }

    private CustomerOutcome editAs(CustomerScope scope, CustomerDossier known) {
        EditCustomer wanted = edit(dossier(known.details().id()), complete("Harbour"), CustomerSection.PROFILE);
        return inTransaction(() -> writing.edit(
                new EditCustomer(scope, wanted.id(), wanted.version(), wanted.content(), wanted.sections()), ACTOR));
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
