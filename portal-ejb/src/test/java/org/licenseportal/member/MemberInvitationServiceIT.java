package org.licenseportal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.member.MemberFixture.ACTOR;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.identity.Role;
import org.licenseportal.identity.Theme;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;

/** USR-1: admins invite people to their own reseller. */
@OnBothDatabases
class MemberInvitationServiceIT {

    private final TestDatabase database;
    private final MemberInvitationService invitations;
    private final MemberService members;

    MemberInvitationServiceIT(TestDatabase database) {
        this.database = database;
        invitations = database.persistence().service(MemberInvitationService.class);
        members = database.persistence().service(MemberService.class);
    }

    @BeforeEach
    void users() {
        MemberFixture.insertInto(database);
    }

    @Test
    void usr1WhoIsInvitedIsInTheTableAndHasAMail() {
        assertEquals(Optional.empty(), invite("New@northgate.example", NORTHGATE));

        MemberSummary invited = only();
        assertEquals("New@northgate.example", invited.email().value());
        assertEquals(Optional.of("+441632960001"), invited.phone());
        assertEquals(Set.of(MailTopic.SWAS), invited.subscriptions());
        assertFalse(invited.active());
        assertFalse(invited.admin());
        assertEquals(1, mails("New@northgate.example"));
    }

    @Test
    void usr1AnAddressOfTheOwnResellerIsKnown() {
        assertEquals(Optional.of(UserFixture.NOAH), invite("NOAH@northgate.example", NORTHGATE));
        assertEquals(0, mails("NOAH@northgate.example"));
    }

    @Test
    void usr1AnAddressOfAnotherResellerGetsNoMailAndTheInviterLearnsNothing() {
        assertEquals(Optional.empty(), invite("noah@northgate.example", SOUTHGATE));
        assertEquals(0, mails("noah@northgate.example"));
    }

    @Test
    void usr1AnotherInvitationIsSentByTheOwnResellerOnly() {
        invite("new@northgate.example", NORTHGATE);
        UserId id = only().id();
        assertFalse(again(id, SOUTHGATE));
        assertFalse(again(UserFixture.NOAH, NORTHGATE), "he is here already");
        assertTrue(again(id, NORTHGATE));
        assertEquals(2, mails("new@northgate.example"));
        assertEquals(1, database.number("select count(*) from password_link"), "the link before is over");
    }

    @Test
    void usr1AWithdrawnInvitationOpensNothing() {
        invite("new@northgate.example", NORTHGATE);
        UserId id = only().id();
        database.persistence().inTransaction(() -> members.remove(id, NORTHGATE, ACTOR));
        assertEquals(0, database.number("select count(*) from password_link"));
    }

    private Optional<UserId> invite(String email, ResellerNumber owner) {
        InviteMember wanted = new InviteMember(
                new EmailAddress(email),
                new PersonName("New Hire"),
                PhoneNumber.parse("+44 1632 960001"),
                false,
                Set.of(MailTopic.SWAS),
                admin(owner));
        return database.persistence().inTransaction(() -> invitations.invite(wanted, ACTOR));
    }

    private boolean again(UserId id, ResellerNumber owner) {
        return database.persistence().inTransaction(() -> invitations.inviteAgain(id, admin(owner), ACTOR));
    }

    private MemberSummary only() {
        MemberFilter invited =
                new MemberFilter(Optional.empty(), Optional.empty(), Optional.of(false), Optional.empty());
        var found = database.persistence()
                .inTransaction(() -> members.list(NORTHGATE, invited, PageRequest.first(10)))
                .items();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private long mails(String email) {
        return database.number("select count(*) from outbox_mail where recipient = '" + email + "'");
    }

    private static CurrentUser admin(ResellerNumber owner) {
        return new CurrentUser(
                UserFixture.NORA,
                "session",
                new EmailAddress("nora@northgate.example"),
                "Nora",
                Role.RESELLER_ADMIN,
                Optional.of(owner),
                Optional.empty(),
                ZoneId.of("Europe/London"),
                Theme.SYSTEM,
                Instant.MAX);
    }
}
