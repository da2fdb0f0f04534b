package org.licenseportal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.UserFixture.NOAH;
import static org.licenseportal.identity.UserFixture.NORA;
import static org.licenseportal.member.MemberFixture.ACTOR;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

/** USR-1, USR-2, USR-3: users of a reseller are changed by its admins. */
@OnBothDatabases
class MemberServiceIT {

    private final TestDatabase database;
    private final MemberService members;

    MemberServiceIT(TestDatabase database) {
        this.database = database;
        members = database.persistence().service(MemberService.class);
    }

    @BeforeEach
    void users() {
        MemberFixture.insertInto(database);
    }

    @Test
    void usr1AnAdminGivesAUserOtherContent() {
        EditMember wanted = new EditMember(
                NOAH,
                NORTHGATE,
                new PersonName("Noah Field"),
                PhoneNumber.parse("+44 1632 960 001"),
                true,
                Set.of(MailTopic.SALES, MailTopic.SWAS));

        assertInstanceOf(MemberOutcome.Done.class, edit(wanted));

        MemberSummary noah = find(NOAH).orElseThrow();
        assertEquals("Noah Field", noah.name());
        assertEquals(Optional.of("+441632960001"), noah.phone());
        assertTrue(noah.admin());
        assertEquals(Set.of(MailTopic.SALES, MailTopic.SWAS), noah.subscriptions());
        assertEquals(1, trail("user.change", NOAH));
        edit(wanted);
        assertEquals(1, trail("user.change", NOAH), "the same again changes nothing");
    }

    @Test
    void usr1TheLastAdminIsNotDemoted() {
        assertEquals(
                MemberRefusal.LAST_ADMIN,
                assertInstanceOf(MemberOutcome.Refused.class, edit(MemberFixture.admin(NORA, false)))
                        .reason());
        assertTrue(find(NORA).orElseThrow().admin());

        MemberFixture.twoAdmins(database);
        assertInstanceOf(MemberOutcome.Done.class, edit(MemberFixture.admin(NORA, false)));
        assertFalse(find(NORA).orElseThrow().admin());
    }

    @Test
    void usr1AnAdminWhoNeverCameDoesNotCount() {
        MemberFixture.twoAdmins(database);
        database.execute("update portal_user set password_hash = null where id = '" + NOAH + "'");
        assertInstanceOf(MemberOutcome.Refused.class, edit(MemberFixture.admin(NORA, false)));
    }

    @Test
    void usr1TheLastAdminIsNotDeleted() {
        assertEquals(
                MemberRefusal.LAST_ADMIN,
                assertInstanceOf(MemberOutcome.Refused.class, remove(NORA)).reason());
        assertTrue(find(NORA).isPresent());
    }

    @Test
    void usr1ADeletedUserIsGoneWithAllLogins() {
        database.execute("insert into login_session (id, token_hash, user_id, created_at, seen_at, address, agent)"
                + " values ('s', 'h', '" + NOAH + "', 0, 0, '192.0.2.7', 'Browser')");

        assertInstanceOf(MemberOutcome.Done.class, remove(NOAH));

        assertEquals(Optional.empty(), find(NOAH));
        assertEquals(0, database.number("select count(*) from login_session"));
        assertEquals(1, trail("user.delete", NOAH));
        assertInstanceOf(MemberOutcome.Unknown.class, remove(NOAH));
    }

    @Test
    void usr3TheMainContactIsDeletedOnlyAfterAnotherTookOver() {
        MemberFixture.twoAdmins(database);
        assertEquals(
                MemberRefusal.MAIN_CONTACT,
                assertInstanceOf(MemberOutcome.Refused.class, remove(NORA)).reason());

        assertInstanceOf(MemberOutcome.Done.class, makeMainContact(NOAH));
        assertInstanceOf(MemberOutcome.Done.class, remove(NORA));

        assertTrue(find(NOAH).orElseThrow().mainContact());
    }

    @Test
    void usr3OrderUpdatesGoToWhoeverIsTheMainContact() {
        makeMainContact(NOAH);
        assertTrue(find(NOAH).orElseThrow().mainContact());
        assertFalse(find(NORA).orElseThrow().mainContact());
        assertEquals(1, trail("user.main-contact", NOAH));
    }

    @Test
    void usr3WhoNeverCameIsNoMainContact() {
        database.execute("update portal_user set password_hash = null where id = '" + NOAH + "'");
        assertEquals(
                MemberRefusal.NOT_ACTIVE,
                assertInstanceOf(MemberOutcome.Refused.class, makeMainContact(NOAH))
                        .reason());
    }

    @Test
    void usr3TheDatabaseKnowsOneMainContactOfEachResellerAndOnlyItsOwn() {
        assertThrows(
                IllegalStateException.class,
                () -> database.execute(
                        "insert into main_contact (reseller_number, user_id) values ('000000', '" + NOAH + "')"));
        assertThrows(
                IllegalStateException.class,
                () -> database.execute(
                        "insert into main_contact (reseller_number, user_id) values ('000001', '" + NOAH + "')"));
        assertThrows(
                IllegalStateException.class,
                () -> database.execute("delete from portal_user where id = '" + NORA + "'"));
    }

    @Test
    void anotherResellersUserLooksLikeNone() {
        assertEquals(Optional.empty(), database.persistence().inTransaction(() -> members.find(NOAH, SOUTHGATE)));
        assertInstanceOf(
                MemberOutcome.Unknown.class,
                database.persistence().inTransaction(() -> members.remove(NOAH, SOUTHGATE, ACTOR)));
        assertInstanceOf(
                MemberOutcome.Unknown.class,
                database.persistence().inTransaction(() -> members.makeMainContact(NOAH, SOUTHGATE, ACTOR)));
        assertTrue(find(NOAH).isPresent());
    }

    private Optional<MemberSummary> find(UserId id) {
        return database.persistence().inTransaction(() -> members.find(id, NORTHGATE));
    }

    private MemberOutcome edit(EditMember wanted) {
        return inTransaction(() -> members.edit(wanted, ACTOR));
    }

    private MemberOutcome remove(UserId id) {
        return inTransaction(() -> members.remove(id, NORTHGATE, ACTOR));
    }

    private MemberOutcome makeMainContact(UserId id) {
        return inTransaction(() -> members.makeMainContact(id, NORTHGATE, ACTOR));
    }

    private MemberOutcome inTransaction(Supplier<MemberOutcome> change) {
        return database.persistence().inTransaction(change);
    }

    private long trail(String action, UserId id) {
        return database.number("select count(*) from audit_entry where action = '" + action + "' and object_id = '" + id
                + "' and owner = '000000' and outcome = 'done'");
    }
}
