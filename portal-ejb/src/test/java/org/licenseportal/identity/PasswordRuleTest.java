package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final Set<String> NORAS =
            Set.of("nora.north", "northgate", "Nora North", "Example Communications", "License Portal");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "correcthorsebatterystaple",
                "x7Kq!pQ2m",
                "river window eleven",
                "ich mag kein obst",
                "пароль из пяти слов",
                "        8 spaces",
                "Tr0ub4dor&3zebra",
                "aardvark-bicycle",
                "8 März, im Regen"
            })
    void aPasswordThatOthersWouldNotGuessIsTaken(String password) {
        assertEquals(Optional.empty(), PasswordRule.check(password, NORAS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "passw0rd",
                "P@ssw0rd",
                "p@$$w0rd!",
                "password123",
                "123password",
                "PASSWORD2026!",
                "iloveyou",
                "iloveyou2",
                "sunshine",
                "princess",
                "football",
                "football1",
                "baseball",
                "superman",
                "batman123",
                "dragon12",
                "monkey123",
                "shadow123",
                "master123",
                "welcome1",
                "welcome123",
                "Welcome2026!",
                "letmein1",
                "letmein123",
                "trustno1",
                "starwars",
                "whatever",
                "computer",
                "internet",
                "jennifer",
                "michelle",
                "jessica1",
                "charlie1",
                "michael1",
                "jordan23",
                "liverpool",
                "chelsea1",
                "arsenal1",
                "mustang1",
                "corvette",
                "mercedes",
                "summer2026",
                "Summer2026!",
                "winter2025",
                "Autumn-2026",
                "january1",
                "monday123",
                "butterfly",
                "chocolate",
                "cookie123",
                "blink182",
                "metallica",
                "pokemon1",
                "naruto123",
                "minecraft",
                "fuckyou1",
                "admin123",
                "administrator",
                "changeme",
                "changeme1",
                "default1",
                "guest123",
                "test1234",
                "testtest",
                "secret123",
                "loveyou2",
                "babygirl1",
                "freedom1",
                "godislove",
                "jesuschrist",
                "passwordpassword",
                "adminadmin",
                "passwort1",
                "geheim123",
                "schalke04",
                "bienvenue1",
                "contrasena",
                "12345678",
                "123456789",
                "1234567890",
                "19870512",
                "12.05.1987",
                "2026-11-28",
                "0123 456789",
                "87654321",
                "lovelove",
                "monkeydragon",
                "pass-word1"
            })
    void whatEverybodyTriesFirstIsNot(String password) {
        assertEquals(Optional.of(PasswordRefusal.COMMON), new CommonPasswordRule().refusal(password, NORAS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwertyuiop12",
                "asdfghjkl;'",
                "zxcvbnm,./12",
                "1qaz2wsx",
                "1qaz2wsx3edc",
                "zaqxswcde",
                "q1w2e3r4",
                "1q2w3e4r5t",
                "abcdefgh!",
                "hgfedcba",
                "!@#$%^&*",
                "aaaaaaaa",
                "abababab",
                "abcdabcdabcd",
                "1111aaaa",
                "qwer1234asdf",
                "zzzzzzzzzzzzz1"
            })
    void neighborsAndRepetitionsAreNot(String password) {
        assertEquals(Optional.of(PasswordRefusal.PREDICTABLE), new PredictablePasswordRule().refusal(password, NORAS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my nora.north word",
                "NoraNorth1!xyz",
                "nora-north 77 trees",
                "trees at Northgate",
                "licenseportal!rain",
                "License-Portal rain"
            })
    void whatOthersKnowOfItsOwnerIsNot(String password) {
        assertEquals(Optional.of(PasswordRefusal.PERSONAL), PasswordRule.check(password, NORAS));
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertEquals(Optional.of(PasswordRefusal.TOO_SHORT), PasswordRule.check("x7Kq!pQ", NORAS));
        assertEquals(Optional.of(PasswordRefusal.TOO_SHORT), PasswordRule.check("📞📟📠☎", NORAS));
        assertEquals(Optional.empty(), PasswordRule.check("tree 7 ".repeat(18) + "!!", NORAS));
        assertEquals(Optional.of(PasswordRefusal.TOO_LONG), PasswordRule.check("tree 7 ".repeat(18) + "!!!", NORAS));
    }
}
