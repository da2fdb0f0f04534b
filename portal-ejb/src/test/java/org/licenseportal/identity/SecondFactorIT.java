package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.IdentityFixture.CALLER;
import static org.licenseportal.identity.UserFixture.NORA;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.signingkey.SigningKeyFixture;
import org.licenseportal.signingkey.SigningKeyService;

/** RES-1: second factors. */
@OnBothDatabases
class SecondFactorIT {

    private static final String ADDRESS = "nora@northgate.example";
    private static final LoginOrigin ORIGIN = new LoginOrigin(CALLER, "Browser");

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private IdentityService identity;
    private SecondStepService steps;
    private FactorService factors;
    private ProofService proofs;
    private SecondFactorCheck check;
    private PasswordLinkService links;
    private CurrentUser nora;
    private String secret;

    SecondFactorIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void noraIsIn() {
        UserFixture.insertInto(database);
        Wiring wiring = IdentityFixture.wiring(database, clock)
                .with(SigningKeyService.class, SigningKeyFixture.loaded(database));
        identity = wiring.create(IdentityService.class);
        steps = wiring.create(SecondStepService.class);
        factors = wiring.create(FactorService.class);
        proofs = wiring.create(ProofService.class);
        check = wiring.create(SecondFactorCheck.class);
        links = wiring.create(PasswordLinkService.class);
        SecretToken session =
                assertInstanceOf(LoginOutcome.LoggedIn.class, password()).token();
        nora = in(() -> identity.current(session)).orElseThrow();
    }

    @Test
    void theCodeIsAskedForAfterThePasswordAndLetsIn() {
        switchedOn();
        SecretToken step = step();
        assertTrue(in(() -> steps.open(step)));
        assertInstanceOf(LoginOutcome.LoggedIn.class, enter(step, code()));
        assertEquals(new LoginOutcome.StepOver(), enter(step, code()), "a step is used once");
    }

    @Test
    void anAppThatWasNeverConfirmedIsNotAskedFor() {
        in(() -> factors.setUp(nora));
        assertInstanceOf(LoginOutcome.LoggedIn.class, password());
    }

    @Test
    void aWrongCodeDoesNot() {
        switchedOn();
        assertEquals(new LoginOutcome.Refused(), enter(step(), "000000"));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where outcome = 'refused' and object_id = '" + NORA
                        + "' and reason = 'code-wrong'"));
    }

    @Test
    void aCodeIsTakenOnce() {
        switchedOn();
        String code = code();
        assertInstanceOf(LoginOutcome.LoggedIn.class, enter(step(), code));
        assertEquals(new LoginOutcome.Refused(), enter(step(), code));
        String before = Totp.of(bytes()).code(Totp.step(clock.instant()) - 1);
        assertEquals(new LoginOutcome.Refused(), enter(step(), before), "nor is an older one after it");
    }

    @Test
    void ofManyWhoShowACodeAtOnceOneIsIn() {
        switchedOn();
        String code = code();
        assertEquals(1, Race.winners(8, number -> in(() -> check.take(NORA, code))));
    }

    @Test
    void aRecoveryCodeIsTakenOnce() {
        List<String> codes = switchedOn();
        assertEquals(RecoveryCodes.COUNT, codes.size());
        String typed = codes.get(3).toUpperCase().replace("-", " ");
        assertInstanceOf(LoginOutcome.LoggedIn.class, enter(step(), typed));
        assertEquals(new LoginOutcome.Refused(), enter(step(), codes.get(3)));
        assertEquals(RecoveryCodes.COUNT - 1, in(() -> factors.status(NORA)).codesLeft());
    }

    @Test
    void ofManyWhoShowARecoveryCodeAtOnceOneIsIn() {
        String recovery = switchedOn().get(0);
        assertEquals(1, Race.winners(8, number -> in(() -> check.take(NORA, recovery))));
    }

    @Test
    void newRecoveryCodesEndThoseOfBefore() {
        String old = switchedOn().get(0);
        String fresh = in(() -> factors.renewCodes(nora, CALLER)).get(0);
        assertEquals(new LoginOutcome.Refused(), enter(step(), old));
        assertInstanceOf(LoginOutcome.LoggedIn.class, enter(step(), fresh));
    }

    @Test
    void guessingIsStoppedByTheSameThrottleAsPasswords() {
        switchedOn();
        SecretToken step = step();
        for (int i = 0; i < 4; i++) {
            assertEquals(new LoginOutcome.Refused(), enter(step, "000000"));
        }
        assertInstanceOf(LoginOutcome.TooMany.class, enter(step, code()));
        assertInstanceOf(LoginOutcome.TooMany.class, password());
    }

    @Test
    void aStepEndsAfterFiveCodesFromWhereverTheyCome() {
        switchedOn();
        SecretToken step = step();
        for (int i = 0; i < 5; i++) {
            assertEquals(new LoginOutcome.Refused(), enter(step, "000000", "198.51.100." + i));
        }
        assertEquals(new LoginOutcome.StepOver(), enter(step, code(), "198.51.100.9"));
    }

    @Test
    void aStepEndsAfterTenMinutes() {
        switchedOn();
        SecretToken step = step();
        clock.forward(Duration.ofMinutes(10));
        assertEquals(new LoginOutcome.StepOver(), enter(step, code()));
    }

    @Test
    void aNewPasswordByLinkAsksForTheCodeAllTheSame() {
        switchedOn();
        database.persistence().inTransaction(() -> links.forgot(new EmailAddress(ADDRESS), CALLER));
        SecretToken link = IdentityFixture.link(database, "Nora@northgate.example");
        in(() -> links.choose(new ChoosePassword(link, "eleven quiet rivers", CALLER)));
        assertInstanceOf(LoginOutcome.SecondStep.class, password("eleven quiet rivers"));
    }

    @Test
    void switchedOffThePasswordIsEnough() {
        switchedOn();
        assertTrue(in(() -> factors.turnOff(nora, CALLER)));
        assertInstanceOf(LoginOutcome.LoggedIn.class, password());
        assertEquals(0, database.number("select count(*) from recovery_code"));
    }

    @Test
    void nothingChangesWithoutAFreshProof() {
        switchedOn();
        clock.forward(SessionProof.FRESH);
        assertFalse(in(() -> factors.turnOff(nora, CALLER)));
        assertEquals(List.of(), in(() -> factors.renewCodes(nora, CALLER)));
        assertEquals(Optional.of(PasswordRefusal.CURRENT_WRONG), in(() -> proofs.prove(nora, "wrong", CALLER)));
        assertFalse(in(() -> proofs.proved(nora)));
        assertEquals(Optional.empty(), in(() -> proofs.prove(nora, UserFixture.PASSWORD, CALLER)));
        assertTrue(in(() -> factors.turnOff(nora, CALLER)));
    }

    @Test
    void theDatabaseKeepsNeitherSecretNorCodes() {
        List<String> codes = switchedOn();
        assertEquals(0, database.number("select count(*) from totp_factor where secret like '%" + secret + "%'"));
        assertEquals(
                0,
                database.number("select count(*) from recovery_code where code_hash = '"
                        + new SecretToken(codes.get(0).replace("-", "")).hash() + "'"));
    }

    private List<String> switchedOn() {
        in(() -> factors.setUp(nora));
        secret = in(() -> factors.pending(nora)).orElseThrow().text();
        List<String> codes = in(() -> factors.confirm(nora, code(), CALLER));
        clock.forward(Duration.ofSeconds(60));
        return codes;
    }

    private String code() {
        return Totp.of(bytes()).code(Totp.step(clock.instant()));
    }

    private byte[] bytes() {
        return decoded(secret);
    }

    private SecretToken step() {
        return assertInstanceOf(LoginOutcome.SecondStep.class, password()).step();
    }

    private LoginOutcome password() {
        return password(UserFixture.PASSWORD);
    }

    private LoginOutcome password(String password) {
        return in(() -> identity.logIn(new LogIn(ADDRESS, password, CALLER, "Browser")));
    }

    private LoginOutcome enter(SecretToken step, String code) {
        return in(() -> steps.logIn(new EnterCode(step, code, ORIGIN)));
    }

    private LoginOutcome enter(SecretToken step, String code, String address) {
        LoginOrigin origin = new LoginOrigin(new Caller(address, "request-1"), "Browser");
        return in(() -> steps.logIn(new EnterCode(step, code, origin)));
    }

    private <T> T in(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }

    /** What an app makes of the letters (RFC 4648). */
    private static byte[] decoded(String text) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : text.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] bytes = new byte[Totp.SECRET_LENGTH];
        byte[] number = bits.toByteArray();
        int start = Math.max(0, number.length - bytes.length);
        System.arraycopy(number, start, bytes, bytes.length - (number.length - start), number.length - start);
        return bytes;
    }
}
