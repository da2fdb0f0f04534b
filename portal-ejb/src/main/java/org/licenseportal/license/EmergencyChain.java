package org.licenseportal.license;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.licenseportal.kernel.ReadableCode;

/**
 * The emergency codes of one license, one for each day: a chain of hashes whose last link, the anchor, stands in the
 * license. The code of a day leads to the anchor by one hash more than there are days before it, so whoever has it
 * knows the codes of the days before, which are over, and none of the days to come. The first link is made from a
 * key that only the portal has, and from the license's serial number.
 */
final class EmergencyChain {

    /** How many days have a code. */
    static final int DAYS = 400;

    private static final int LENGTH = 10;
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTER_BITS = 5;
    private static final int GROUP = 4;
    private static final byte[] STEP = "license-portal emergency 1\n".getBytes(StandardCharsets.UTF_8);

    private final byte[] start;

    private EmergencyChain(byte[] start) {
        this.start = start;
    }

    static EmergencyChain of(byte[] key, String serial) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] hash = mac.doFinal(("emergency\n" + serial).getBytes(StandardCharsets.UTF_8));
            return new EmergencyChain(Arrays.copyOf(hash, LENGTH));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", impossible);
        }
    }

    /** What stands in the license. */
    String anchor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link(DAYS));
    }

    /**
     * The code of a day, in groups for reading aloud.
     *
     * @param day how many days after the issue of the license; empty where that is not one of them
     */
    Optional<String> code(long day) {
        return day < 0 || day >= DAYS
                ? Optional.empty()
                : Optional.of(ReadableCode.grouped(letters(link(DAYS - 1 - (int) day)), GROUP));
    }

    private byte[] link(int steps) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] hash = Arrays.copyOf(start, sha256.getDigestLength());
            for (int step = 0; step < steps; step++) {
                sha256.update(STEP);
                sha256.update(hash, 0, LENGTH);
                sha256.digest(hash, 0, hash.length);
            }
            return Arrays.copyOf(hash, LENGTH);
        } catch (NoSuchAlgorithmException | DigestException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String letters(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            held = held << Byte.SIZE | Byte.toUnsignedInt(next);
            for (bits += Byte.SIZE; bits >= LETTER_BITS; bits -= LETTER_BITS) {
                letters.append(LETTERS.charAt(held >> bits - LETTER_BITS & LETTERS.length() - 1));
            }
            held &= (1 << bits) - 1;
        }
        return letters.toString();
    }
}
