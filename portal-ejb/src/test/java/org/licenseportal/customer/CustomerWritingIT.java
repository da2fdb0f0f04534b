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
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** ACC-1, ACC-2, ACC-5, ACC-8: what becomes of customers that are in use. */
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
    void acc1WhoEditsAnotherSectionIsInNobodysWay() {
        CustomerDossier known = saved(() -> writing.create(create("one", complete("Harbour"), true), ACTOR));
        saved(() -> writing.edit(edit(known, complete("Harbour East"), CustomerSection.PROFILE), ACTOR));
        CustomerContent supported = ContentFixture.with(
                List.of(),
                List.of(
                        new ContactEntry(ContactKind.MAINTAINER, "Nora", "nora@northgate.example"),
                        new ContactEntry(ContactKind.ONSITE, "Desk", "desk@harbour.example")));
        Set<CustomerSection> support = Set.of(CustomerSection.SUPPORT);
        EditCustomer wanted = new EditCustomer(
                PARTNER,
                known.details().id(),
                known.details().version(),
                supported,
                support,
                Optional.empty(),
                Optional.of(known.content().mark(support)));
        CustomerDossier both = saved(() -> writing.edit(wanted, ACTOR));
        assertEquals("Harbour East", both.details().name());
        assertEquals(supported.supporters(), both.content().supporters());
        saved(() -> writing.edit(edit(known, supported, CustomerSection.SUPPORT), ACTOR));
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
