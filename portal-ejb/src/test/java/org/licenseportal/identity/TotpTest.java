package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, new Totp(SECRET, 8).code(Totp.step(Instant.ofEpochSecond(second))));
        assertEquals(code.substring(2), Totp.of(SECRET).code(Totp.step(Instant.ofEpochSecond(second))));
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void theStepsBesideThePresentOneAreTaken(long away, boolean taken) {
        long step = Totp.step(NOW) + away;
        OptionalLong expected = taken ? OptionalLong.of(step) : OptionalLong.empty();
        assertEquals(expected, Totp.of(SECRET).stepOf(Totp.of(SECRET).code(step), NOW));
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenInBase32(String text, String encoded) {
        assertEquals(encoded, Base32.encode(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void appsGetTheSecretByAnAddress() {
        assertEquals(
                "otpauth://totp/Example%20Communications:nora%40northgate.example?secret=ABC"
                        + "&issuer=Example%20Communications&algorithm=SHA1&digits=6&period=30",
                new AppSecret("ABC", new EmailAddress("nora@northgate.example")).address("Example Communications"));
    }
}
