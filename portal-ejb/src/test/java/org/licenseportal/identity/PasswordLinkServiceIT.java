package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.IdentityFixture.CALLER;
import static org.licenseportal.identity.UserFixture.NORA;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;

/** RES-1: forgotten passwords. */
@OnBothDatabases
class PasswordLinkServiceIT {

    private static final String ADDRESS = "nora@northgate.example";
    private static final String NEW = "eleven quiet rivers";

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final PasswordLinkService links;
    private final IdentityService identity;

    PasswordLinkServiceIT(TestDatabase database) {
        this.database = database;
        Wiring wiring = IdentityFixture.wiring(database, clock);
        links = wiring.create(PasswordLinkService.class);
        identity = wiring.create(IdentityService.class);
    }

    @BeforeEach
    void someUsers() {
        UserFixture.insertInto(database);
    }

    @Test
    void theLinkGivesAnotherPasswordOnce() {
        SecretToken link = mailed();
        assertEquals(
                Optional.of(new EmailAddress("Nora@northgate.example")),
                open(link).orElseThrow().email());
        assertEquals(new PasswordOutcome.Chosen(LinkKind.RESET), choose(link, NEW));
        assertInstanceOf(LoginOutcome.LoggedIn.class, logIn(NEW));
        assertEquals(new LoginOutcome.Refused(), logIn(UserFixture.PASSWORD));
        assertEquals(new PasswordOutcome.Over(), choose(link, "twelve quiet rivers"));
        assertEquals(Optional.empty(), open(link));
    }

    @Test
    void allLoginsEndAndTheUserIsTold() {
        SecretToken session = assertInstanceOf(LoginOutcome.LoggedIn.class, logIn(UserFixture.PASSWORD))
                .token();
        SecretToken link = mailed();
        choose(link, NEW);
        assertEquals(Optional.empty(), database.persistence().inTransaction(() -> identity.current(session)));
        assertEquals(1, mails("password-changed"));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'user.password'" + " and object_id = '"
                        + NORA + "' and outcome = 'done'"));
    }

    @Test
    void aPasswordThatIsRefusedLeavesTheLinkAlive() {
        SecretToken link = mailed();
        assertEquals(new PasswordOutcome.Refused(PasswordRefusal.PERSONAL), choose(link, "northgate is home"));
        assertEquals(new PasswordOutcome.Chosen(LinkKind.RESET), choose(link, NEW));
    }

    @Test
    void nobodyIsMailedWhereNobodyIsKnown() {
        assertEquals(Optional.empty(), forgot("nobody@northgate.example"));
        assertEquals(Optional.empty(), forgot("gone@gone.example"));
        assertEquals(0, database.number("select count(*) from outbox_mail"));
        assertEquals(0, database.number("select count(*) from password_link"));
    }

    @Test
    void aLinkLivesForAnHour() {
        SecretToken link = mailed();
        clock.forward(Duration.ofMinutes(59));
        assertTrue(open(link).isPresent());
        clock.forward(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), open(link));
        assertEquals(new PasswordOutcome.Over(), choose(link, NEW));
    }

    @Test
    void aLinkEndsWithAnotherPassword() {
        SecretToken first = mailed();
        database.execute("delete from outbox_mail");
        SecretToken second = mailed();
        choose(second, NEW);
        assertEquals(new PasswordOutcome.Over(), choose(first, "twelve quiet rivers"));
    }

    @Test
    void aLinkEndsWithItsUser() {
        SecretToken link = mailed();
        database.execute("delete from portal_user where id = '" + NORA + "'");
        assertEquals(new PasswordOutcome.Over(), choose(link, NEW));
    }

    @Test
    void aLinkOfASuspendedResellerIsOver() {
        SecretToken link = mailed();
        database.execute("update reseller set suspended_at = 1 where number = '000000'");
        assertEquals(Optional.empty(), open(link));
        assertEquals(new PasswordOutcome.Over(), choose(link, NEW));
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneDoes() {
        SecretToken link = mailed();
        int winners = Race.winners(12, number -> choose(link, NEW + " " + number) instanceof PasswordOutcome.Chosen);
        assertEquals(1, winners);
        assertEquals(1, mails("password-changed"));
    }

    @Test
    void aMailboxGetsThreeLinksAnHourAndNobodyLearnsThat() {
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), forgot(ADDRESS, "198.51.100." + i));
        }
        assertEquals(3, mails("password-reset"));
        clock.forward(Duration.ofMinutes(61));
        forgot(ADDRESS);
        assertEquals(4, mails("password-reset"));
    }

    @Test
    void whoAsksForManyWaits() {
        for (int i = 0; i < 20; i++) {
            assertEquals(Optional.empty(), forgot("nobody" + i + "@northgate.example"));
        }
        assertTrue(forgot(ADDRESS).isPresent());
        assertEquals(Optional.empty(), forgot(ADDRESS, "198.51.100.1"));
    }

    private SecretToken mailed() {
        forgot(ADDRESS);
        return IdentityFixture.link(database, "Nora@northgate.example");
    }

    private long mails(String kind) {
        return database.number("select count(*) from outbox_mail where kind = '" + kind + "'");
    }

    private Optional<Duration> forgot(String email) {
        return forgot(email, CALLER.address());
    }

    private Optional<Duration> forgot(String email, String address) {
        return database.persistence()
                .inTransaction(() -> links.forgot(new EmailAddress(email), new Caller(address, "request-1")));
    }

    private Optional<LinkDetails> open(SecretToken token) {
        return database.persistence().inTransaction(() -> links.open(token));
    }

    private PasswordOutcome choose(SecretToken token, String password) {
        return database.persistence().inTransaction(() -> links.choose(new ChoosePassword(token, password, CALLER)));
    }

    private LoginOutcome logIn(String password) {
        return database.persistence()
                .inTransaction(() -> identity.logIn(new LogIn(ADDRESS, password, CALLER, "Browser")));
    }
}
