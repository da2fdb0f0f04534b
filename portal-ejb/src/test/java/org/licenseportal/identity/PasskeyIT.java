package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.IdentityFixture.CALLER;
import static org.licenseportal.identity.UserFixture.NOAH;
import static org.licenseportal.identity.UserFixture.NORA;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;

/** RES-1: passkeys. */
@OnBothDatabases
class PasskeyIT {

    private static final LoginOrigin ORIGIN = new LoginOrigin(CALLER, "Browser");
    private static final PasskeyName LAPTOP = new PasskeyName("Laptop");
    private static final SecretToken BROWSER = SecretToken.random();

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final SoftPasskey soft = new SoftPasskey("portal.example", "https://portal.example");
    private IdentityService identity;
    private PasskeyService passkeys;
    private PasskeyLoginService logins;
    private PasskeyChallenges challenges;
    private PasskeyRepository keys;
    private CurrentUser nora;

    PasskeyIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void noraIsIn() {
        UserFixture.insertInto(database);
        Wiring wiring = IdentityFixture.wiring(database, clock);
        identity = wiring.create(IdentityService.class);
        passkeys = wiring.create(PasskeyService.class);
        logins = wiring.create(PasskeyLoginService.class);
        challenges = wiring.create(PasskeyChallenges.class);
        keys = wiring.create(PasskeyRepository.class);
        nora = in("nora@northgate.example");
    }

    @Test
    void aPasskeyLogsIn() {
        assertEquals(PasskeyOutcome.ADDED, add(nora));
        SecretToken session = assertInstanceOf(LoginOutcome.LoggedIn.class, logIn(soft.after(1), NORA))
                .token();
        assertEquals(NORA, in(() -> identity.current(session)).orElseThrow().id());
        assertEquals(
                Optional.of(clock.instant()),
                in(() -> passkeys.list(NORA)).get(0).used());
        assertEquals(1, entries("outcome = 'done' and changes like '%passkey%'", "user.login"));
    }

    @Test
    void aPasskeyIsBothFactors() {
        add(nora);
        database.execute("insert into totp_factor (user_id, secret, created_at, confirmed_at) values ('" + NORA
                + "', 'secret', 0, 0)");
        assertInstanceOf(LoginOutcome.LoggedIn.class, logIn(soft, NORA));
    }

    @Test
    void everyChangeIsWrittenDownAndMailed() {
        add(nora);
        PasskeyId id = in(() -> passkeys.list(NORA)).get(0).id();
        assertTrue(in(() -> passkeys.rename(nora, new RenamePasskey(id, new PasskeyName("Phone"), CALLER))));
        assertEquals(
                "Phone", in(() -> passkeys.find(NORA, id)).orElseThrow().name().value());
        assertTrue(in(() -> passkeys.remove(nora, id, CALLER)));
        assertEquals(List.of(), in(() -> passkeys.list(NORA)));
        assertEquals(1, entries("changes like '%Laptop%'", "user.passkey-add"));
        assertEquals(1, entries("changes like '%Phone%'", "user.passkey-rename"));
        assertEquals(1, entries("changes like '%Phone%'", "user.passkey-remove"));
        assertEquals(2, database.number("select count(*) from outbox_mail where kind = 'passkey-changed'"));
    }

    @Test
    void aPasskeyThatWasRemovedLogsInNoMore() {
        add(nora);
        PasskeyId id = in(() -> passkeys.list(NORA)).get(0).id();
        in(() -> passkeys.remove(nora, id, CALLER));
        assertEquals(new LoginOutcome.Refused(), logIn(soft, NORA));
    }

    @Test
    void nothingChangesWithoutAFreshProof() {
        add(nora);
        PasskeyId id = in(() -> passkeys.list(NORA)).get(0).id();
        clock.forward(SessionProof.FRESH);
        assertEquals(Optional.empty(), in(() -> passkeys.begin(nora)));
        assertEquals(
                PasskeyOutcome.UNPROVED,
                in(() -> passkeys.add(nora, new AddPasskey(LAPTOP, soft.made(SecretToken.random()), CALLER))));
        assertFalse(in(() -> passkeys.rename(nora, new RenamePasskey(id, new PasskeyName("Phone"), CALLER))));
        assertFalse(in(() -> passkeys.remove(nora, id, CALLER)));
    }

    @Test
    void anothersPasskeyLooksLikeNone() {
        add(nora);
        PasskeyId id = in(() -> passkeys.list(NORA)).get(0).id();
        CurrentUser noah = in("noah@northgate.example");
        assertEquals(Optional.empty(), in(() -> passkeys.find(NOAH, id)));
        assertFalse(in(() -> passkeys.rename(noah, new RenamePasskey(id, new PasskeyName("Phone"), CALLER))));
        assertFalse(in(() -> passkeys.remove(noah, id, CALLER)));
        assertEquals(new LoginOutcome.Refused(), logIn(soft, NOAH), "nor does it log in as another");
    }

    @Test
    void aChallengeIsForTheLoginThatAskedForIt() {
        SecretToken challenge = in(() -> passkeys.begin(nora)).orElseThrow().challenge();
        CurrentUser noah = in("noah@northgate.example");
        AddPasskey answer = new AddPasskey(LAPTOP, soft.made(challenge), CALLER);
        assertEquals(PasskeyOutcome.REFUSED, in(() -> passkeys.add(noah, answer)));
        assertEquals(PasskeyOutcome.ADDED, in(() -> passkeys.add(nora, answer)), "nobody took it away");
        assertEquals(PasskeyOutcome.REFUSED, in(() -> passkeys.add(nora, answer)), "it is used once");
    }

    @Test
    void aChallengeIsForTheBrowserThatAskedForItAndForItsPurpose() {
        add(nora);
        String shown = soft.shown(asked(), NORA);
        assertEquals(new LoginOutcome.Refused(), show(shown, SecretToken.random()));
        assertInstanceOf(LoginOutcome.LoggedIn.class, show(shown, BROWSER));
        assertEquals(new LoginOutcome.Refused(), show(shown, BROWSER), "it is used once");
        SecretToken other = in(() -> passkeys.begin(nora)).orElseThrow().challenge();
        assertEquals(new LoginOutcome.Refused(), show(soft.shown(other, NORA), BROWSER));
    }

    @Test
    void aChallengeIsOverAfterFiveMinutes() {
        add(nora);
        SecretToken challenge = asked();
        clock.forward(PasskeyChallenges.LIFE);
        assertEquals(new LoginOutcome.Refused(), show(soft.shown(challenge, NORA), BROWSER));
    }

    @Test
    void ofManyWhoAnswerAChallengeAtOnceOneIsIn() {
        SecretToken challenge = asked();
        assertEquals(
                1,
                Race.winners(
                        8,
                        number -> in(
                                () -> challenges.use(challenge, PasskeyChallenges.Purpose.LOG_IN, BROWSER.value()))));
    }

    @Test
    void ofManyWhoSignedTheSameNumberOfTimesOneIsIn() {
        add(nora);
        Passkey passkey = in(() -> keys.of(NORA)).get(0);
        assertEquals(1, Race.winners(8, number -> in(() -> keys.use(passkey, 3, clock.instant()))));
    }

    @Test
    void aCopyOfAPasskeyIsRefusedAndWrittenDown() {
        add(nora);
        assertInstanceOf(LoginOutcome.LoggedIn.class, logIn(soft.after(9), NORA));
        assertEquals(new LoginOutcome.Refused(), logIn(soft.after(9), NORA));
        assertEquals(1, entries("reason = 'passkey-copied'", "user.login"));
    }

    @Test
    void theDatabaseHoldsACredentialOnce() {
        add(nora);
        assertEquals(PasskeyOutcome.KNOWN, add(in("noah@northgate.example")));
        assertThrows(
                RuntimeException.class,
                () -> database.execute(
                        "insert into passkey (id, user_id, name, credential_hash, credential, sign_count, synced,"
                                + " created_at) select 'other', user_id, name, credential_hash, credential, 0,"
                                + " synced, 0 from passkey"));
    }

    @Test
    void aUserHasTwentyAtMost() {
        for (int i = 0; i < PasskeyService.MOST; i++) {
            database.execute("insert into passkey (id, user_id, name, credential_hash, credential, sign_count, synced,"
                    + " created_at) values ('" + i + "', '" + NORA + "', 'x', '" + i + "', '" + "A".repeat(80)
                    + "', 0, true, 0)");
        }
        assertEquals(PasskeyOutcome.TOO_MANY, add(nora));
    }

    @Test
    void aSuspendedResellersPasskeyIsRefusedLikeAnUnknownOne() {
        add(nora);
        database.execute("update reseller set suspended_at = 1 where number = '000000'");
        assertEquals(new LoginOutcome.Refused(), logIn(soft, NORA));
        assertEquals(
                new LoginOutcome.Refused(), logIn(new SoftPasskey("portal.example", "https://portal.example"), NORA));
    }

    @Test
    void aUserWhoGoesTakesThePasskeysAlong() {
        add(nora);
        database.execute("delete from portal_user where id = '" + NORA + "'");
        assertEquals(0, database.number("select count(*) from passkey"));
        assertEquals(new LoginOutcome.Refused(), logIn(soft, NORA));
    }

    @Test
    void attemptsAreCountedWithThoseByPassword() {
        add(nora);
        SoftPasskey unverified = soft.saying(SoftPasskey.PRESENT);
        for (int i = 0; i < 5; i++) {
            assertEquals(new LoginOutcome.Refused(), logIn(unverified, NORA));
        }
        assertInstanceOf(LoginOutcome.TooMany.class, logIn(soft.saying(SoftPasskey.VERIFIED), NORA));
        assertInstanceOf(LoginOutcome.TooMany.class, password("nora@northgate.example"));
    }

    @Test
    void whoAsksForChallengesWithoutEndGetsNone() {
        for (int i = 0; i < LoginThrottle.CHALLENGES_FROM_ADDRESS.attempts(); i++) {
            asked();
        }
        assertEquals(Optional.empty(), in(() -> logins.begin(BROWSER, CALLER)));
    }

    private PasskeyOutcome add(CurrentUser user) {
        SecretToken challenge = in(() -> passkeys.begin(user)).orElseThrow().challenge();
        return in(() -> passkeys.add(user, new AddPasskey(LAPTOP, soft.made(challenge), CALLER)));
    }

    private SecretToken asked() {
        return in(() -> logins.begin(BROWSER, CALLER)).orElseThrow().challenge();
    }

    private LoginOutcome logIn(SoftPasskey shown, UserId owner) {
        return show(shown.shown(asked(), owner), BROWSER);
    }

    private LoginOutcome show(String answer, SecretToken browser) {
        return in(() -> logins.logIn(new ShowPasskey(answer, browser, ORIGIN)));
    }

    private LoginOutcome password(String email) {
        return in(() -> identity.logIn(new LogIn(email, UserFixture.PASSWORD, CALLER, "Browser")));
    }

    private CurrentUser in(String email) {
        SecretToken session =
                assertInstanceOf(LoginOutcome.LoggedIn.class, password(email)).token();
        return in(() -> identity.current(session)).orElseThrow();
    }

    private long entries(String condition, String action) {
        return database.number("select count(*) from audit_entry where action = '" + action + "' and object_id = '"
                + NORA + "' and " + condition);
    }

    private <T> T in(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
