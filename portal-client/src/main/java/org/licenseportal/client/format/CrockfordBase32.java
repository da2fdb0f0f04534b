package org.licenseportal.client.format;

import java.util.Locale;
import java.util.Optional;

/**
 * Crockford's base32, for codes that people read out and type: no letter is taken for another, and five bits are a
 * character.
 */
public final class CrockfordBase32 {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private CrockfordBase32() {}

    /**
     * @param bytes a multiple of five
     * @return they, in groups of four characters with dashes between
     */
    public static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters(bytes.length); i++) {
            int digit = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                digit = digit << 1 | bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
            }
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(digit));
        }
        return text.toString();
    }

    /**
     * @param typed a code as typed
     * @return its characters alone: small letters, blanks and dashes do not matter, nor O for 0 and I or L for 1
     */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[-\\s]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    /**
     * @param typed a code as typed
     * @param length bytes that it has to have, a multiple of five
     * @return they; empty when it is no such code
     */
    public static Optional<byte[]> bytes(String typed, int length) {
        String text = plain(typed);
        if (text.length() != characters(length) || text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[length];
        for (int bit = 0; bit < length * Byte.SIZE; bit++) {
            int digit = ALPHABET.indexOf(text.charAt(bit / BITS));
            if ((digit >> (BITS - 1 - bit % BITS) & 1) == 1) {
                bytes[bit / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - bit % Byte.SIZE));
            }
        }
        return Optional.of(bytes);
    }

    private static int characters(int bytes) {
        return bytes * Byte.SIZE / BITS;
    }
}
