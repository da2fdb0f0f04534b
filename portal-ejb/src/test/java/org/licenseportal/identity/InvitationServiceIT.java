package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.IdentityFixture.CALLER;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

/** RES-1: invitations. */
@OnBothDatabases
class InvitationServiceIT {

    private static final String ADDRESS = "New@northgate.example";
    private static final String PASSWORD = "eleven quiet rivers";
    private static final Actor NORA = new Actor("nora@northgate.example", CALLER);

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final InvitationService invitations;
    private final PasswordLinkService links;
    private final IdentityService identity;

    InvitationServiceIT(TestDatabase database) {
        this.database = database;
        Wiring wiring = IdentityFixture.wiring(database, clock);
        invitations = wiring.create(InvitationService.class);
        links = wiring.create(PasswordLinkService.class);
        identity = wiring.create(IdentityService.class);
    }

    @BeforeEach
    void someUsers() {
        UserFixture.insertInto(database);
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndIsIn() {
        UserId user = invited();
        assertEquals(new LoginOutcome.Refused(), logIn(PASSWORD));
        assertEquals(new PasswordOutcome.Chosen(LinkKind.INVITATION), choose());
        assertInstanceOf(LoginOutcome.LoggedIn.class, logIn(PASSWORD));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'user.invite' and object_id = '" + user
                        + "' and owner = '000000' and actor = 'nora@northgate.example'"));
        assertEquals(0, database.number("select count(*) from outbox_mail where kind = 'password-changed'"));
    }

    @Test
    void anInvitationLivesForThreeDays() {
        invited();
        clock.forward(Duration.ofHours(72));
        assertEquals(new PasswordOutcome.Over(), choose());
    }

    @Test
    void anAddressThatLogsInAlreadyIsNotInvited() {
        assertEquals(new InvitationOutcome.Taken(), invite("NOAH@northgate.example"));
        assertEquals(0, database.number("select count(*) from outbox_mail"));
    }

    @Test
    void whoIsRolledBackIsNeitherThereNorMailed() {
        database.persistence().rolledBack(() -> invitations.invite(invitation(ADDRESS, Role.RESELLER_USER), NORA));
        assertEquals(0, database.number("select count(*) from outbox_mail"));
        assertEquals(0, database.number("select count(*) from portal_user where email = '" + ADDRESS + "'"));
    }

    @Test
    void anotherInvitationEndsTheOneBefore() {
        UserId user = invited();
        SecretToken first = IdentityFixture.link(database, ADDRESS);
        database.execute("delete from outbox_mail");
        assertTrue(again(user, ResellerFixture.NORTHGATE));
        assertEquals(Optional.empty(), database.persistence().inTransaction(() -> links.open(first)));
        assertEquals(new PasswordOutcome.Chosen(LinkKind.INVITATION), choose());
        assertFalse(again(user, ResellerFixture.NORTHGATE), "who has come needs no invitation");
    }

    @Test
    void anothersUserIsNotInvitedAgain() {
        assertFalse(again(invited(), ResellerFixture.SOUTHGATE));
    }

    @Test
    void nobodyBecomesTheVendorByAResellersAdmin() {
        Invitation vendor = new Invitation(
                new EmailAddress(ADDRESS),
                "Somebody",
                Role.VENDOR_ADMIN,
                Optional.empty(),
                Optional.empty(),
                "Nora",
                Locale.ENGLISH,
                ZoneId.of("UTC"));
        assertThrows(IllegalArgumentException.class, () -> invitations.invite(vendor, NORA));
    }

    private UserId invited() {
        return assertInstanceOf(InvitationOutcome.Invited.class, invite(ADDRESS))
                .user();
    }

    private InvitationOutcome invite(String email) {
        return database.persistence()
                .inTransaction(() -> invitations.invite(invitation(email, Role.RESELLER_USER), NORA));
    }

    private static Invitation invitation(String email, Role role) {
        return new Invitation(
                new EmailAddress(email),
                "Somebody new",
                role,
                Optional.of(ResellerFixture.NORTHGATE),
                Optional.empty(),
                "Nora North",
                Locale.GERMAN,
                ZoneId.of("Europe/Berlin"));
    }

    private boolean again(UserId user, ResellerNumber owner) {
        return database.persistence().inTransaction(() -> invitations.inviteAgain(user, owner, "Nora North", NORA));
    }

    private PasswordOutcome choose() {
        SecretToken link = IdentityFixture.link(database, ADDRESS);
        return database.persistence().inTransaction(() -> links.choose(new ChoosePassword(link, PASSWORD, CALLER)));
    }

    private LoginOutcome logIn(String password) {
        return database.persistence()
                .inTransaction(() -> identity.logIn(new LogIn(ADDRESS, password, CALLER, "Browser")));
    }
}
