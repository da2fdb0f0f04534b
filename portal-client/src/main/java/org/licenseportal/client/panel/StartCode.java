package org.licenseportal.client.panel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/**
 * The code that lets a first password be set. It is read on the agent's own terminal or log, so that nobody else who
 * can reach the panel takes it over first.
 *
 * @param text 80 bits as {@code 7K3F-QX9M-…}, in Crockford's base32
 */
record StartCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 16;
    private static final int GROUP = 4;

    static StartCode fresh() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(Chance.below(ALPHABET.length())));
        }
        return new StartCode(text.toString());
    }

    /** Small letters, blanks, hyphens and the letters that look like digits do not matter. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(plain(text), plain(typed));
    }

    private static byte[] plain(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .getBytes(StandardCharsets.UTF_8);
    }
}
