package org.licenseportal.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every thirty seconds (TOTP, RFC 6238, with HMAC-SHA-1 and six digits, which is what every app can).
 * One step before and one after the present one are taken, too: clocks differ, and people type slowly.
 *
 * @param secret what the app shares, 20 bytes
 * @param digits of a code
 */
record Totp(byte[] secret, int digits) {

    static final int DIGITS = 6;
    static final int SECRET_LENGTH = 20;

    private static final String ALGORITHM = "HmacSHA1";
    private static final long STEP_SECONDS = 30;
    private static final long TOLERANCE = 1;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    static Totp of(byte[] secret) {
        return new Totp(secret, DIGITS);
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** The step whose code this is; empty for a code of no step around now. */
    OptionalLong stepOf(String code, Instant now) {
        long present = step(now);
        return LongStream.rangeClosed(present - TOLERANCE, present + TOLERANCE)
                .filter(step -> MessageDigest.isEqual(ascii(code(step)), ascii(code)))
                .max();
    }

    /** The code of a step (RFC 4226, section 5.3). */
    String code(long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format("%0" + digits + "d", number % POWERS[digits]);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    private static byte[] ascii(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }

    /** A secret in a log is a secret lost. */
    @Override
    public String toString() {
        return "Totp";
    }
}
