package org.licenseportal.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emergency codes, by a vector that another program made (HMAC and SHA-256 of Python's hashlib). */
class EmergencyChainTest {

    private static final byte[] KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final String SERIAL = "3f2b8a54-9d1e-4c0b-8a77-5e1d2c9f4b60";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final EmergencyChain chain = EmergencyChain.of(KEY, SERIAL);

    @Test
    void theAnchorIsTheLastLink() {
        assertEquals("j3mrxqlMP9DbNA", chain.anchor());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4EWN-VKTY-0BP4-DMKG",
        "1, EAT7-4TE5-3R1S-QNTB",
        "200, J875-DRVB-MH8D-Z9FF",
        "399, MH1A-XMW6-C25A-463X"
    })
    void eachDayHasItsCode(int day, String code) {
        assertEquals(Optional.of(code), chain.code(day));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 400, Long.MIN_VALUE, Long.MAX_VALUE})
    void otherDaysHaveNone(long day) {
        assertEquals(Optional.empty(), chain.code(day));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13, 398, 399})
    void theCodeOfADayLeadsToTheAnchorByOneHashMoreThanThereAreDaysBefore(int day) throws NoSuchAlgorithmException {
        byte[] link = bytes(chain.code(day).orElseThrow());
        for (int step = 0; step <= day; step++) {
            assertNotEquals(chain.anchor(), base64(link));
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update("license-portal emergency 1\n".getBytes(StandardCharsets.UTF_8));
            link = Arrays.copyOf(sha256.digest(link), 10);
        }

        assertEquals(chain.anchor(), base64(link));
    }

    @Test
    void anotherLicenseAndAnotherKeyHaveOtherCodes() {
        byte[] otherKey = KEY.clone();
        otherKey[31]++;

        assertNotEquals(chain.anchor(), EmergencyChain.of(KEY, SERIAL + "1").anchor());
        assertNotEquals(chain.anchor(), EmergencyChain.of(otherKey, SERIAL).anchor());
    }

    private static String base64(byte[] link) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link);
    }

    private static byte[] bytes(String code) {
        StringBuilder bits = new StringBuilder();
        for (char letter : code.replace("-", "").toCharArray()) {
            String five = "0000" + Integer.toBinaryString(ALPHABET.indexOf(letter));
            bits.append(five.substring(five.length() - 5));
        }
        byte[] bytes = new byte[10];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }
}
