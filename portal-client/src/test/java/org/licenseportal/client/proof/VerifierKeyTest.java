package org.licenseportal.client.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.TestLog;
import org.licenseportal.client.format.MalformedDocumentException;

class VerifierKeyTest {
    private static final String NAME = "portal.example/audit";
    private static final String KEY = TestLog.of(NAME, 1).key();

    private static String refusal(String text) {
        return assertThrows(MalformedDocumentException.class, () -> VerifierKey.parse(text), text)
                .getMessage();
    }

    @Test
    void hasANameAndAnId() {
        VerifierKey key = VerifierKey.parse("\n  " + KEY + " \r\n");
        assertEquals(NAME, key.name());
        assertTrue(KEY.startsWith(NAME + "+" + key.id() + "+"));
    }

    @Test
    void theKeyIdFitsNameAndKey() {
        assertTrue(refusal("other" + KEY).contains("mistyped"));
        String another = TestLog.of(NAME, 1).key();
        String mixed = KEY.substring(0, NAME.length() + 10) + another.substring(NAME.length() + 10);
        assertTrue(refusal(mixed).contains("mistyped"));
    }

    @Test
    void noCharacterMayBeMissingOrAnother() {
        for (int at = 0; at < KEY.length(); at++) {
            refusal(KEY.substring(0, at) + KEY.substring(at + 1));
            char other = KEY.charAt(at) == 'k' ? 'K' : 'k';
            refusal(KEY.substring(0, at) + other + KEY.substring(at + 1));
        }
    }

    @Test
    void theKeyIdMayHaveCapitals() {
        String id = VerifierKey.parse(KEY).id();
        VerifierKey.parse(KEY.replace("+" + id + "+", "+" + id.toUpperCase(Locale.ROOT) + "+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+00000000",
                "+00000000+AQ==",
                "two words+00000000+AQ==",
                "name+0000000+AQ==",
                "name+0000000g+AQ==",
                "name+00000000+AQ=",
                "name+00000000+AQ==",
                "name+00000000+AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void anythingElseIsNotAVerifierKey(String text) {
        assertTrue(refusal(text).startsWith("this is not a verifier key"));
    }
}
