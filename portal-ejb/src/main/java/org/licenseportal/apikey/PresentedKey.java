package org.licenseportal.apikey;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A key as programs show it. It says by its beginning what it is, so that scanners of source code find a lost one.
 *
 * @param value {@code lp_} and 43 characters of base64url, 256 bits; never written to a log
 */
public record PresentedKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int SHOWN = 9;

    static PresentedKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PresentedKey("lp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** How it begins: enough to tell keys apart, too little to guess one. */
    String prefix() {
        return value.substring(0, SHOWN);
    }

    /** A key in a log is a key lost. */
    @Override
    public String toString() {
        return "PresentedKey";
    }
}
