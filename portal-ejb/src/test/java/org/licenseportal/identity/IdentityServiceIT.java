package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.UserFixture.NOAH;
import static org.licenseportal.identity.UserFixture.NORA;
import static org.licenseportal.identity.UserFixture.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** RES-1. */
@OnBothDatabases
class IdentityServiceIT {

    private static final Caller CALLER = new Caller("192.0.2.7", "request-1");
    private static final Actor NORAS_BROWSER = new Actor("nora@northgate.example", CALLER);

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final IdentityService identity;

    IdentityServiceIT(TestDatabase database) {
        this.database = database;
        identity = database.persistence()
                .wiring()
                .with(Clocks.class, new Clocks(clock))
                .create(IdentityService.class);
    }

    @BeforeEach
    void someUsers() {
        UserFixture.insertInto(database);
    }

    @Test
    void theRightPasswordLetsIn() {
        CurrentUser user = current(in("nora@northgate.example")).orElseThrow();
        assertEquals(NORA, user.id());
        assertEquals(Role.RESELLER_ADMIN, user.role());
        assertEquals(Optional.of(ResellerFixture.NORTHGATE), user.reseller());
    }

    @ParameterizedTest
    @CsvSource({
        "nora@northgate.example, A good long password",
        "nora@northgate.example, ' a good long password'",
        "nobody@northgate.example, a good long password",
        "gone@gone.example, a good long password",
        "' ', a good long password",
        "not an address, a good long password"
    })
    void anythingElseDoesNotAndIsAnsweredAlike(String email, String password) {
        assertEquals(new LoginOutcome.Refused(), logIn(email, password));
    }

    @Test
    void theDemosPasswordIsWrongOutsideDemoMode() {
        database.execute("update portal_user set password_hash = '"
                + PasswordHash.of("demo-Portal-2026").text() + "'");
        assertEquals(new LoginOutcome.Refused(), logIn("nora@northgate.example", "demo-Portal-2026"));
    }

    @Test
    void everyLoginHasAnotherToken() {
        assertNotEquals(
                in("nora@northgate.example").value(),
                in("nora@northgate.example").value());
        assertEquals(2, sessions(NORA).size());
    }

    @Test
    void whoLogsOutIsOut() {
        SecretToken token = in("nora@northgate.example");
        database.persistence().inTransaction(() -> identity.logOut(token, CALLER));
        assertEquals(Optional.empty(), current(token));
    }

    @Test
    void aLoginEndsWithoutRequests() {
        SecretToken token = in("nora@northgate.example");
        clock.forward(Duration.ofMinutes(29));
        assertTrue(current(token).isPresent());
        clock.forward(Duration.ofMinutes(29));
        assertTrue(current(token).isPresent());
        clock.forward(Duration.ofMinutes(31));
        assertEquals(Optional.empty(), current(token));
    }

    @Test
    void aLoginEndsAtLastHoweverBusy() {
        SecretToken token = in("nora@northgate.example");
        for (int i = 0; i < 35; i++) {
            clock.forward(Duration.ofMinutes(20));
            assertTrue(current(token).isPresent());
        }
        clock.forward(Duration.ofMinutes(20));
        assertEquals(Optional.empty(), current(token));
    }

    @Test
    void aUserWhoIsSuspendedWithTheResellerIsOutAtOnce() {
        SecretToken token = in("nora@northgate.example");
        database.execute("update reseller set suspended_at = 1 where number = '000000'");
        assertEquals(Optional.empty(), current(token));
    }

    @Test
    void aDeletedUserIsOutAtOnce() {
        SecretToken token = in("nora@northgate.example");
        database.execute("delete from portal_user where id = '" + NORA + "'");
        assertEquals(Optional.empty(), current(token));
    }

    @Test
    void aWordThatIsNoTokenIsNobodys() {
        assertEquals(Optional.empty(), current(new SecretToken("")));
        assertEquals(Optional.empty(), current(new SecretToken("x".repeat(43))));
    }

    @Test
    void aLoginIsEndedByItsUserOnly() {
        SecretToken token = in("nora@northgate.example");
        String session = sessions(NORA).get(0).id();
        assertFalse(database.persistence().inTransaction(() -> identity.endSession(NOAH, session, NORAS_BROWSER)));
        assertTrue(current(token).isPresent());
        assertTrue(database.persistence().inTransaction(() -> identity.endSession(NORA, session, NORAS_BROWSER)));
        assertEquals(Optional.empty(), current(token));
    }

    @Test
    void guessingIsStoppedForSomeMinutesAndOnlyFromThere() {
        for (int i = 0; i < 5; i++) {
            assertEquals(new LoginOutcome.Refused(), logIn("nora@northgate.example", "wrong"));
        }
        LoginOutcome.TooMany much =
                assertInstanceOf(LoginOutcome.TooMany.class, logIn("nora@northgate.example", PASSWORD));
        assertTrue(much.retryAfter().compareTo(Duration.ofMinutes(10)) <= 0);
        assertInstanceOf(LoginOutcome.LoggedIn.class, logIn("nora@northgate.example", PASSWORD, "192.0.2.8"));
        clock.forward(Duration.ofMinutes(11));
        assertInstanceOf(LoginOutcome.LoggedIn.class, logIn("nora@northgate.example", PASSWORD));
    }

    @Test
    void whoIsUnknownIsStoppedLikeWhoIsKnown() {
        for (int i = 0; i < 5; i++) {
            logIn("nobody@northgate.example", "wrong");
        }
        assertInstanceOf(LoginOutcome.TooMany.class, logIn("NOBODY@northgate.example", "wrong"));
    }

    @Test
    void guessingFromManyAddressesClosesAnAccountForAMinuteAtMost() {
        for (int i = 0; i < 20; i++) {
            logIn("nora@northgate.example", "wrong", "198.51.100." + i);
        }
        LoginOutcome.TooMany much =
                assertInstanceOf(LoginOutcome.TooMany.class, logIn("nora@northgate.example", PASSWORD, "203.0.113.1"));
        assertTrue(much.retryAfter().compareTo(Duration.ofMinutes(1)) <= 0);
        clock.forward(Duration.ofSeconds(61));
        assertInstanceOf(LoginOutcome.LoggedIn.class, logIn("nora@northgate.example", PASSWORD, "203.0.113.1"));
    }

    @Test
    void loginsAndRefusalsAreInTheTrailOfTheUser() {
        in("nora@northgate.example");
        logIn("nora@northgate.example", "wrong");
        assertEquals(1, trail("done"));
        assertEquals(1, trail("refused"));
    }

    @Test
    void ofWrongPasswordsInARowTheTrailHasTheFirstAndTheLast() {
        for (int attempt = 1; attempt <= 7; attempt++) {
            logIn("nora@northgate.example", "wrong");
        }
        assertEquals(2, trail("refused"));
        assertEquals(
                1, database.number("select count(*) from audit_entry where changes like '%\"attempts\",null,\"5\"%'"));
    }

    @Test
    void theEndOfALoginIsInTheTrailOnce() {
        SecretToken token = in("nora@northgate.example");
        database.persistence().inTransaction(() -> identity.logOut(token, CALLER));
        database.persistence().inTransaction(() -> identity.logOut(token, CALLER));
        in("nora@northgate.example");
        String other = database.persistence()
                .inTransaction(() -> identity.sessions(NORA))
                .get(0)
                .id();
        database.persistence().inTransaction(() -> identity.endSession(NORA, other, NORAS_BROWSER));
        database.persistence().inTransaction(() -> identity.endSession(NORA, other, NORAS_BROWSER));
        String entries = "select count(*) from audit_entry where lower(actor) = 'nora@northgate.example'"
                + " and address = '192.0.2.7' and object_id = '" + NORA + "' and action = ";
        assertEquals(1, database.number(entries + "'user.logout'"));
        assertEquals(1, database.number(entries + "'user.end-login'"));
    }

    private long trail(String outcome) {
        return database.number("select count(*) from audit_entry where object_type = 'user' and owner = '000000'"
                + " and object_id = '" + NORA + "' and outcome = '" + outcome + "'");
    }

    private SecretToken in(String email) {
        return assertInstanceOf(LoginOutcome.LoggedIn.class, logIn(email, PASSWORD))
                .token();
    }

    private LoginOutcome logIn(String email, String password) {
        return logIn(email, password, CALLER.address());
    }

    private LoginOutcome logIn(String email, String password, String address) {
        LogIn login = new LogIn(email, password, new Caller(address, "request-1"), "Browser");
        return database.persistence().inTransaction(() -> identity.logIn(login));
    }

    private Optional<CurrentUser> current(SecretToken token) {
        return database.persistence().inTransaction(() -> identity.current(token));
    }

    private List<SessionDetails> sessions(UserId user) {
        return database.persistence().inTransaction(() -> identity.sessions(user));
    }
}
