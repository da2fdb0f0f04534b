package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.identity.PasskeyCeremony.Verdict;

/** RES-1: what passkeys say, without a database. */
class PasskeyCeremonyTest {

    private static final String ORIGIN = "https://portal.example";
    private static final RelyingParty PARTY = new RelyingParty("portal.example", ORIGIN);
    private static final UserId NORA = UserFixture.NORA;

    private final PasskeyCeremony ceremony = new PasskeyCeremony();
    private final SecretToken challenge = SecretToken.random();
    private final SoftPasskey soft = new SoftPasskey("portal.example", ORIGIN);

    @Test
    void aNewPasskeyIsTakenAndKnownAgain() {
        Passkey passkey = taken();
        ShownPasskey shown = ceremony.read(soft.after(1).shown(challenge, NORA)).orElseThrow();

        assertEquals(Optional.of(challenge), shown.challenge());
        assertEquals(Optional.of(NORA), shown.owner());
        assertEquals(soft.id(), ceremony.identifier(passkey));
        assertEquals(Verdict.GOOD, ceremony.look(shown, passkey, PARTY));
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example, 5", "https://portal.example:8443, 5", "https://portal.example, 1"})
    void aNewPasskeyOfAnotherPageOrOfNobodyVerifiedIsRefused(String origin, int flags) {
        String answer = soft.at(origin).saying(flags).made(challenge);
        assertEquals(Optional.empty(), ceremony.take(answer, challenge, PARTY));
    }

    @Test
    void aNewPasskeyForAnotherPortalOrChallengeIsRefused() {
        String other = new SoftPasskey("evil.example", ORIGIN).made(challenge);
        assertEquals(Optional.empty(), ceremony.take(other, challenge, PARTY));
        assertEquals(Optional.empty(), ceremony.take(soft.made(challenge), SecretToken.random(), PARTY));
    }

    @Test
    void whatIsShownElsewhereOrByNobodyVerifiedOrWithAnotherKeyIsWrong() {
        Passkey passkey = taken();
        assertEquals(Verdict.WRONG, look(soft.saying(SoftPasskey.PRESENT), passkey));
        assertEquals(Verdict.WRONG, look(soft.saying(SoftPasskey.VERIFIED).at("https://evil.example"), passkey));
        assertEquals(Verdict.WRONG, look(new SoftPasskey("portal.example", ORIGIN), passkey));
        assertEquals(Verdict.GOOD, look(soft.at(ORIGIN), passkey), "it is the passkey all the same");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, GOOD", "0, 7, GOOD", "7, 8, GOOD", "7, 7, COPIED", "7, 6, COPIED", "7, 0, COPIED"})
    void whatSignedLessOftenThanBeforeIsACopy(long before, long now, Verdict verdict) {
        Passkey passkey = passkey(soft.after(before).made(challenge));
        assertEquals(verdict, look(soft.after(now), passkey));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "....",
                "e30.AA",
                "e30.AA.AA.AA.AA",
                "bnVsbA.oA",
                "W10.oA.AA.AA.AA",
                "e30.AA.!.AA.AA",
                "a.b.c.d.e.f"
            })
    void whatCannotBeReadIsNoPasskey(String answer) {
        assertEquals(Optional.empty(), ceremony.challenge(answer));
        assertEquals(Optional.empty(), ceremony.read(answer));
    }

    @Test
    void whateverIsSentIsRefusedAndNothingElse() {
        Random random = new Random(7);
        Passkey passkey = taken();
        String made = soft.made(challenge);
        String shown = soft.shown(challenge, NORA);
        for (int i = 0; i < 1_000; i++) {
            String altered = altered(made, random);
            ceremony.challenge(altered);
            ceremony.take(altered, challenge, PARTY);
            ceremony.read(altered(shown, random))
                    .filter(read -> read.challenge().isPresent())
                    .ifPresent(read -> ceremony.look(read, passkey, PARTY));
        }
        assertTrue(ceremony.take(made, challenge, PARTY).isPresent());
    }

    /** One part with some bytes other than they were, cut off, or with more behind it. */
    private static String altered(String text, Random random) {
        String[] parts = text.split("\\.");
        int at = random.nextInt(parts.length);
        byte[] bytes = Base64.getUrlDecoder().decode(parts[at]);
        int length = random.nextInt(2) == 0 ? bytes.length : 1 + random.nextInt(bytes.length + 20);
        byte[] altered = Arrays.copyOf(bytes, length);
        for (int i = 0; i <= random.nextInt(3); i++) {
            altered[random.nextInt(length)] = (byte) random.nextInt(256);
        }
        parts[at] = Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
        return String.join(".", parts);
    }

    private Verdict look(SoftPasskey shown, Passkey known) {
        return ceremony.look(ceremony.read(shown.shown(challenge, NORA)).orElseThrow(), known, PARTY);
    }

    private Passkey taken() {
        return passkey(soft.made(challenge));
    }

    private Passkey passkey(String answer) {
        NewPasskey made = ceremony.take(answer, challenge, PARTY).orElseThrow();
        return new Passkey(NORA, new PasskeyName("Laptop"), made, Instant.EPOCH);
    }
}
