package org.licenseportal.client.panel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.licenseportal.client.format.CrockfordBase32;

/**
 * The code that lets a first password be set. It is read on the agent's own terminal or log, so that nobody else who
 * can reach the panel takes it over first.
 *
 * @param text 80 bits as {@code 7K3F-QX9M-…}, in Crockford's base32
 */
record StartCode(String text) {
    private static final int BYTES = 10;

    static StartCode fresh() {
        return new StartCode(CrockfordBase32.text(Chance.bytes(BYTES)));
    }

    /** Small letters, blanks, hyphens and the letters that look like digits do not matter. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(plain(text), plain(typed));
    }

    private static byte[] plain(String code) {
        return CrockfordBase32.plain(code).getBytes(StandardCharsets.UTF_8);
    }
}
