package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    /** From the tests of the reference implementation (phc-winner-argon2, test.c): 64 MiB, two passes. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void thePasswordThatItWasMadeOfFits() {
        assertTrue(PasswordHash.of("correct horse battery").matches("correct horse battery"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Correct horse battery", "correct horse battery ", "correct horse batter"})
    void anyOtherDoesNot(String other) {
        assertFalse(PasswordHash.of("correct horse battery").matches(other));
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertNotEquals(PasswordHash.of("same").text(), PasswordHash.of("same").text());
    }

    @Test
    void hashesOfTheReferenceImplementationAreRead() {
        assertTrue(new PasswordHash(REFERENCE).matches("password"));
    }

    @Test
    void neitherHashNorPasswordGetsIntoALog() {
        assertEquals("PasswordHash", PasswordHash.of("secret").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "password", "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8"})
    void whatIsNoHashFailsLoudly(String text) {
        assertThrows(IllegalStateException.class, () -> new PasswordHash(text).matches("password"));
    }
}
