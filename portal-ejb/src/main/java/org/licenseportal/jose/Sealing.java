package org.licenseportal.jose;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.math.ec.rfc7748.X25519;

/**
 * Seals a text for one reader: a JWE (RFC 7516) in compact form by ECDH-ES with X25519 (RFC 7518 section 4.6, RFC 8037)
 * and A256GCM. The secret key of the sender is made for one text and forgotten: whoever sealed it cannot open it
 * either.
 */
public final class Sealing {

    private static final String ENCRYPTION = "A256GCM";
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int IV_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    /** The text, for whoever has the private half of this key. */
    public static String seal(SealingKey reader, String text) {
        byte[] secret = new byte[X25519.SCALAR_SIZE];
        X25519.generatePrivateKey(RANDOM, secret);
        byte[] ephemeral = new byte[X25519.POINT_SIZE];
        X25519.generatePublicKey(secret, 0, ephemeral, 0);
        byte[] agreed = new byte[X25519.POINT_SIZE];
        if (!X25519.calculateAgreement(secret, 0, reader.bytes(), 0, agreed, 0)) {
            throw new IllegalStateException("A checked key has no small order");
        }
        String header = Base64Url.encode("{\"alg\":\"ECDH-ES\",\"enc\":\"" + ENCRYPTION
                + "\",\"epk\":{\"crv\":\"X25519\",\"kty\":\"OKP\",\"x\":\"" + Base64Url.encode(ephemeral)
                + "\"},\"kid\":\"" + reader.thumbprint() + "\"}");
        try {
            return encrypted(header, derived(agreed), text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES/GCM and SHA-256", impossible);
        }
    }

    /** The one round of the Concat KDF (NIST SP 800-56A) that a key of 256 bits needs, without names of the parties. */
    private static byte[] derived(byte[] agreed) throws GeneralSecurityException {
        byte[] name = ENCRYPTION.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer other = ByteBuffer.allocate(5 * Integer.BYTES + agreed.length + name.length)
                .putInt(1)
                .put(agreed)
                .putInt(name.length)
                .put(name)
                .putInt(0)
                .putInt(0)
                .putInt(KEY_BITS);
        return MessageDigest.getInstance("SHA-256").digest(other.array());
    }

    private static String encrypted(String header, byte[] key, String text) throws GeneralSecurityException {
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(header.getBytes(StandardCharsets.US_ASCII));
        byte[] both = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer parts = ByteBuffer.wrap(both);
        byte[] ciphertext = new byte[both.length - TAG_BITS / Byte.SIZE];
        byte[] tag = new byte[TAG_BITS / Byte.SIZE];
        parts.get(ciphertext).get(tag);
        return String.join(".", header, "", Base64Url.encode(iv), Base64Url.encode(ciphertext), Base64Url.encode(tag));
    }
}
