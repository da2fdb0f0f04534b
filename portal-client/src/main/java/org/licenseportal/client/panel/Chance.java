package org.licenseportal.client.panel;

import java.security.SecureRandom;

/** What nobody guesses: one source for IDs, keys, salts and codes. */
final class Chance {
    private static final SecureRandom SOURCE = new SecureRandom();

    private Chance() {}

    static byte[] bytes(int count) {
        byte[] drawn = new byte[count];
        SOURCE.nextBytes(drawn);
        return drawn;
    }
}
