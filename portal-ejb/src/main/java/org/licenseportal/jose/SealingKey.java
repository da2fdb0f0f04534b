package org.licenseportal.jose;

import java.util.Optional;
import org.bouncycastle.math.ec.rfc7748.X25519;

/**
 * A public X25519 key that something is sealed for: whoever has its private half can open it, and nobody else.
 *
 * @param x the raw key in base64url
 */
public record SealingKey(String x) {

    /** Refuses what is no such key with an {@link IllegalArgumentException}. */
    public SealingKey {
        if (!isKey(Base64Url.decode(x))) {
            throw new IllegalArgumentException("A public key of X25519 has 32 bytes, and is no point of small order");
        }
    }

    /** The key with this {@code x} of its JWK; empty when there is none. */
    public static Optional<SealingKey> parse(String x) {
        try {
            return Optional.of(new SealingKey(x));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Its thumbprint (RFC 7638). */
    public String thumbprint() {
        return Base64Url.encode(Digests.sha256("{\"crv\":\"X25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}"));
    }

    byte[] bytes() {
        return Base64Url.decode(x);
    }

    /** With a point of small order the agreed secret is zero, whatever the other key is. */
    private static boolean isKey(byte[] key) {
        byte[] scalar = new byte[X25519.SCALAR_SIZE];
        scalar[0] = 8;
        return key.length == X25519.POINT_SIZE
                && X25519.calculateAgreement(scalar, 0, key, 0, new byte[X25519.POINT_SIZE], 0);
    }
}
