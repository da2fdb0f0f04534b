package org.licenseportal.api.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.signingkey.SigningKeyService;

/**
 * Nonces that need no memory: a keyed hash of the current minutes. Every node makes the same ones, because the key is
 * derived from what all nodes share.
 */
@ApplicationScoped
class Nonces {

    /** A nonce counts for this long and for as long again. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    SigningKeyService keys;

    @Inject
    Clocks clocks;

    String current() {
        return of(period());
    }

    boolean fresh(String nonce) {
        var period = period();
        return same(nonce, of(period)) || same(nonce, of(period - 1));
    }

    private long period() {
        return clocks.now().toEpochMilli() / LIFE.toMillis();
    }

    private String of(long period) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.secret("device-login-nonce"), ALGORITHM));
            var hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
