package org.licenseportal.client.panel;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password that cannot be read back: PBKDF2 with HMAC-SHA256.
 *
 * @param iterations how dear a guess is
 * @param salt of its own
 * @param hash of both and the password
 */
record PasswordHash(int iterations, byte[] salt, byte[] hash) {
    /** What OWASP asks of PBKDF2 with HMAC-SHA256. */
    static final int ITERATIONS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int PARTS = 4;

    static PasswordHash of(String password, int iterations) {
        byte[] salt = Chance.bytes(SALT_BYTES);
        return new PasswordHash(iterations, salt, hash(password, iterations, salt));
    }

    /** @throws IllegalArgumentException when it is not what {@link #text} gave */
    static PasswordHash parse(String text) {
        String[] parts = text.split(" ");
        if (parts.length != PARTS || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("not a hash of a password");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                " ", SCHEME, String.valueOf(iterations), base64.encodeToString(salt), base64.encodeToString(hash));
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(hash, hash(password, iterations, salt));
    }

    private static byte[] hash(String password, int iterations, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
