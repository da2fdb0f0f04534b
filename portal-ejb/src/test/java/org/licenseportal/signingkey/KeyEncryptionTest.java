package org.licenseportal.signingkey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyEncryptionTest {

    private static final byte[] SECRET = "32 bytes of a seed or thereabout".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTEXT = {1, 2, 3};

    private static final KeyEncryption ENCRYPTION = encryption(SigningKeyFixture.PASSPHRASE);
    private static final String TEXT = ENCRYPTION.encrypt(SECRET, CONTEXT);

    @Test
    void opensWhatItEncrypted() {
        assertArrayEquals(SECRET, ENCRYPTION.decrypt(TEXT, CONTEXT).orElseThrow());
        assertArrayEquals(
                SECRET,
                encryption(SigningKeyFixture.PASSPHRASE).decrypt(TEXT, CONTEXT).orElseThrow());
    }

    @Test
    void neverGivesTheSameTextTwice() {
        assertNotEquals(TEXT, ENCRYPTION.encrypt(SECRET, CONTEXT));
    }

    @Test
    void doesNotOpenWithAnotherPassphrase() {
        assertEquals(Optional.empty(), encryption("another passphrase").decrypt(TEXT, CONTEXT));
    }

    @Test
    void doesNotOpenInAnotherContext() {
        assertEquals(Optional.empty(), ENCRYPTION.decrypt(TEXT, new byte[] {1, 2, 4}));
    }

    @Test
    void doesNotOpenWhatWasAltered() {
        int last = TEXT.length() - 2;
        char other = TEXT.charAt(last) == 'A' ? 'B' : 'A';

        assertEquals(
                Optional.empty(), ENCRYPTION.decrypt(TEXT.substring(0, last) + other + TEXT.charAt(last + 1), CONTEXT));
        assertEquals(Optional.empty(), ENCRYPTION.decrypt(TEXT.substring(0, last - 8), CONTEXT));
        assertEquals(Optional.empty(), ENCRYPTION.decrypt(TEXT.replace("t=3", "t=2"), CONTEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "$$",
                "no$text$ofours",
                "argon2id$v=19$m=9999999,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAA$AAAA",
                "argon2id$v=19$m=0,t=0,p=0$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAA$AAAA",
                "argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$$",
                "argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAA$AAAA",
                "argon2id$v=19$m=64,t=1,p=1$x$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$**$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void doesNotOpenOtherTexts(String other) {
        assertEquals(Optional.empty(), ENCRYPTION.decrypt(other, CONTEXT));
    }

    @Test
    void tellsItsParametersInTheText() {
        assertTrue(TEXT.startsWith("argon2id$v=19$m=65536,t=3,p=4$"), TEXT);
        assertTrue(TEXT.length() < 8000);
    }

    private static KeyEncryption encryption(String passphrase) {
        return new KeyEncryption(passphrase, PassphraseHash.recommended(new SecureRandom()));
    }
}
