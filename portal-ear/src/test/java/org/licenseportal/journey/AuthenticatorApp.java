package org.licenseportal.journey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.licenseportal.kernel.Clocks;

/**
 * An authenticator app on somebody's phone (RFC 6238), written without the portal's own.
 *
 * @param secret what it shares with the portal
 */
record AuthenticatorApp(byte[] secret) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    /** An app into which this secret was typed, with or without spaces. */
    static AuthenticatorApp of(String typed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int waiting = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            waiting = (waiting << 5 | LETTERS.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(waiting >> bits);
            }
        }
        return new AuthenticatorApp(bytes.toByteArray());
    }

    /** The stretch of time that a code is shown for, counted since 1970. */
    static long now() {
        return new Clocks().now().getEpochSecond() / STEP_SECONDS;
    }

    /** The code of a stretch of time. */
    String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A code that is none of those around a stretch of time. */
    String wrong(long step) {
        return IntStream.range(0, 10)
                .mapToObj(number -> "%06d".formatted(number))
                .filter(code -> LongStream.rangeClosed(step - 3, step + 3)
                        .noneMatch(near -> code(near).equals(code)))
                .findFirst()
                .orElseThrow();
    }
}
