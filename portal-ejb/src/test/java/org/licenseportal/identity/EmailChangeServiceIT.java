package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.IdentityFixture.CALLER;
import static org.licenseportal.identity.UserFixture.NORA;
import static org.licenseportal.identity.UserFixture.PASSWORD;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;

/** USR-1: another address to log in with. */
@OnBothDatabases
class EmailChangeServiceIT {

    private static final String BEFORE = "Nora@northgate.example";
    private static final EmailAddress AFTER = new EmailAddress("Nora.North@northgate.example");

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final EmailChangeService changes;
    private final EmailChangeTransaction parts;
    private final PasswordLinkService links;
    private final PasswordChangeService passwords;
    private final IdentityService identity;

    EmailChangeServiceIT(TestDatabase database) {
        this.database = database;
        Wiring wiring = IdentityFixture.wiring(database, clock);
        changes = wiring.create(EmailChangeService.class);
        parts = wiring.create(EmailChangeTransaction.class);
        links = wiring.create(PasswordLinkService.class);
        passwords = wiring.create(PasswordChangeService.class);
        identity = wiring.create(IdentityService.class);
    }

    @BeforeEach
    void someUsers() {
        UserFixture.insertInto(database);
    }

    @Test
    void usr1TheAddressIsAnotherOnceItIsConfirmed() {
        CurrentUser nora = user(logIn(BEFORE));
        assertEquals(Optional.empty(), ask(nora, AFTER));
        assertInstanceOf(LoginOutcome.LoggedIn.class, outcome(BEFORE), "nothing changes before");
        SecretToken link = link();
        EmailChangeDetails details = open(link).orElseThrow();
        assertEquals(new EmailAddress(BEFORE), details.before());
        assertEquals(AFTER, details.after());

        assertTrue(confirm(link, Optional.of(nora)));
        assertInstanceOf(LoginOutcome.LoggedIn.class, outcome("nora.north@NORTHGATE.example"));
        assertEquals(new LoginOutcome.Refused(), outcome(BEFORE));
        assertFalse(confirm(link, Optional.of(nora)), "a link works once");
        assertEquals(Optional.empty(), open(link));
    }

    @Test
    void bothAddressesAreToldAndTheTrailHasBoth() {
        ask(user(logIn(BEFORE)), AFTER);
        confirm(link(), Optional.empty());
        assertEquals(1, mails("email-change", AFTER.value()));
        assertEquals(1, mails("email-asked", BEFORE));
        assertEquals(1, mails("email-changed", BEFORE));
        assertEquals(1, entries("user.email-link"));
        assertEquals(1, entries("user.email"));
    }

    @Test
    void otherLoginsEndAndTheOneThatConfirmsGoesOn() {
        SecretToken other = logIn(BEFORE);
        SecretToken present = logIn(BEFORE);
        ask(user(present), AFTER);
        confirm(link(), Optional.of(user(present)));
        assertEquals(AFTER, user(present).email());
        assertEquals(Optional.empty(), current(other));
    }

    @Test
    void confirmedWhereSomebodyElseIsLoggedInAllLoginsEnd() {
        SecretToken noras = logIn(BEFORE);
        SecretToken noahs = logIn("noah@northgate.example");
        ask(user(noras), AFTER);
        assertTrue(confirm(link(), Optional.of(user(noahs))));
        assertEquals(Optional.empty(), current(noras));
        assertTrue(current(noahs).isPresent());
    }

    @Test
    void withoutThePasswordNothingHappens() {
        CurrentUser nora = user(logIn(BEFORE));
        assertEquals(
                Optional.of(PasswordRefusal.CURRENT_WRONG),
                database.persistence().inTransaction(() -> changes.ask(nora, new ChangeEmail("wrong", AFTER, CALLER))));
        assertEquals(0, database.number("select count(*) from outbox_mail"));
        assertEquals(0, database.number("select count(*) from email_change"));
    }

    @Test
    void anAddressOfAnotherUserIsAnsweredLikeAnyOtherAndNobodyThereIsMailed() {
        CurrentUser nora = user(logIn(BEFORE));
        for (String taken : new String[] {"NOAH@northgate.example", "gone@gone.example", "vera@vendor.example"}) {
            assertEquals(Optional.empty(), ask(nora, new EmailAddress(taken)));
        }
        assertEquals(0, database.number("select count(*) from email_change"));
        assertEquals(0, database.number("select count(*) from outbox_mail where kind = 'email-change'"));
        assertEquals(3, mails("email-asked", BEFORE));
        assertEquals(3, entries("user.email-link"));
    }

    @Test
    void anAddressThatBecameAnothersMeanwhileIsNotGiven() {
        ask(user(logIn(BEFORE)), AFTER);
        SecretToken link = link();
        database.execute("update portal_user set email = '" + AFTER + "', email_key = '" + AFTER.key()
                + "' where email_key = 'noah@northgate.example'");
        assertEquals(Optional.empty(), open(link));
        assertFalse(confirm(link, Optional.empty()));
        assertInstanceOf(LoginOutcome.LoggedIn.class, outcome(BEFORE));
    }

    @Test
    void ofTwoWhoConfirmTheSameAddressAtOnceOneGetsIt() {
        ask(user(logIn(BEFORE)), AFTER);
        SecretToken noras = link();
        database.execute("delete from outbox_mail");
        ask(user(logIn("noah@northgate.example")), AFTER);
        SecretToken noahs = link();
        assertEquals(1, Race.winners(2, number -> {
            ConfirmEmail wanted = new ConfirmEmail(number == 0 ? noras : noahs, Optional.empty(), CALLER);
            return Retry.onConflict(() -> database.persistence().inTransaction(() -> parts.confirm(wanted)));
        }));
        assertEquals(1, database.number("select count(*) from portal_user where email_key = '" + AFTER.key() + "'"));
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneDoes() {
        ask(user(logIn(BEFORE)), AFTER);
        SecretToken link = link();
        assertEquals(1, Race.winners(12, number -> confirm(link, Optional.empty())));
        assertEquals(1, mails("email-changed", BEFORE));
    }

    @Test
    void aLinkLivesForADayAndEndsWithAnotherWishAPasswordOrItsUser() {
        CurrentUser nora = user(logIn(BEFORE));
        ask(nora, new EmailAddress("other@northgate.example"));
        SecretToken first = IdentityFixture.link(database, "other@northgate.example");
        ask(nora, AFTER);
        SecretToken second = link();
        assertEquals(Optional.empty(), open(first), "another wish");
        clock.forward(Duration.ofHours(23));
        assertTrue(open(second).isPresent());
        clock.forward(Duration.ofHours(1));
        assertFalse(confirm(second, Optional.empty()), "a day");

        CurrentUser again = user(logIn(BEFORE));
        database.execute("delete from outbox_mail");
        ask(again, AFTER);
        database.persistence()
                .inTransaction(
                        () -> passwords.change(again, new ChangePassword(PASSWORD, "eleven quiet rivers", CALLER)));
        assertEquals(Optional.empty(), open(link()), "another password");
    }

    @Test
    void aLinkOfASuspendedResellerIsOver() {
        ask(user(logIn(BEFORE)), AFTER);
        SecretToken link = link();
        database.execute("update reseller set suspended_at = 1 where number = '000000'");
        assertEquals(Optional.empty(), open(link));
        assertFalse(confirm(link, Optional.empty()));
    }

    @Test
    void linksToAPasswordThatWereMailedToTheAddressBeforeEnd() {
        database.persistence().inTransaction(() -> links.forgot(new EmailAddress(BEFORE), CALLER));
        SecretToken reset = IdentityFixture.link(database, BEFORE);
        database.execute("delete from outbox_mail");
        ask(user(logIn(BEFORE)), AFTER);
        confirm(link(), Optional.empty());
        assertEquals(Optional.empty(), database.persistence().inTransaction(() -> links.open(reset)));
    }

    @Test
    void aLinkToAnAddressGivesNoPassword() {
        ask(user(logIn(BEFORE)), AFTER);
        SecretToken link = link();
        assertEquals(
                new PasswordOutcome.Over(),
                database.persistence()
                        .inTransaction(() -> links.choose(new ChoosePassword(link, "eleven quiet rivers", CALLER))));
    }

    @Test
    void theVendorChangesItToo() {
        CurrentUser vera = user(logIn("vera@vendor.example"));
        ask(vera, AFTER);
        assertTrue(confirm(link(), Optional.of(vera)));
        assertInstanceOf(LoginOutcome.LoggedIn.class, outcome(AFTER.value()));
    }

    @Test
    void aMailboxGetsThreeLinksAnHourAndNobodyLearnsThat() {
        CurrentUser nora = user(logIn(BEFORE));
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), ask(nora, AFTER));
        }
        assertEquals(3, mails("email-change", AFTER.value()));
    }

    private SecretToken link() {
        return IdentityFixture.link(database, AFTER.value());
    }

    private long mails(String kind, String recipient) {
        return database.number(
                "select count(*) from outbox_mail where kind = '" + kind + "' and recipient = '" + recipient + "'");
    }

    private long entries(String action) {
        return database.number("select count(*) from audit_entry where action = '" + action + "' and object_id = '"
                + NORA + "' and outcome = 'done' and actor = '" + BEFORE + "' and changes like '%" + BEFORE + "%'");
    }

    private Optional<PasswordRefusal> ask(CurrentUser user, EmailAddress wanted) {
        Caller caller = new Caller("198.51.100.1", "request-2");
        return database.persistence().inTransaction(() -> changes.ask(user, new ChangeEmail(PASSWORD, wanted, caller)));
    }

    private Optional<EmailChangeDetails> open(SecretToken token) {
        return database.persistence().inTransaction(() -> changes.open(token));
    }

    private boolean confirm(SecretToken token, Optional<CurrentUser> present) {
        return database.persistence().inTransaction(() -> changes.confirm(new ConfirmEmail(token, present, CALLER)));
    }

    private LoginOutcome outcome(String email) {
        return database.persistence()
                .inTransaction(() -> identity.logIn(new LogIn(email, PASSWORD, CALLER, "Browser")));
    }

    private SecretToken logIn(String email) {
        return assertInstanceOf(LoginOutcome.LoggedIn.class, outcome(email)).token();
    }

    private Optional<CurrentUser> current(SecretToken token) {
        return database.persistence().inTransaction(() -> identity.current(token));
    }

    private CurrentUser user(SecretToken token) {
        return current(token).orElseThrow();
    }
}
