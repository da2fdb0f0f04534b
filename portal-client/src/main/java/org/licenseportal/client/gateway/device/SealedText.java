package org.licenseportal.client.gateway.device;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.StrictBase64;

/**
 * A JWE in compact form (RFC 7516), of the one kind that gateways get: {@code ECDH-ES} on X25519, directly agreed, with
 * {@code A256GCM}.
 */
final class SealedText {
    private static final int PARTS = 5;
    private static final int LIMIT = 16 * 1024;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int KEY_BITS = 256;
    private static final String CONTENT = "A256GCM";

    private final String[] parts;
    private final JsonMembers header;

    private SealedText(String[] parts) {
        this.parts = parts;
        this.header = JsonReading.object(StrictBase64.fromUrl(parts[0]), LIMIT);
        if (!header.requiredText("alg").equals("ECDH-ES")
                || !header.requiredText("enc").equals(CONTENT)) {
            throw new MalformedDocumentException("sealed in a way that this version does not know");
        }
        if (header.names().contains("crit") || header.names().contains("zip")) {
            throw new MalformedDocumentException("the sealed text needs an extension that this version does not know");
        }
        if (!parts[1].isEmpty()) {
            throw new MalformedDocumentException("the sealed text has a key where none belongs");
        }
    }

    /**
     * @param compact the JWE
     * @return it, not opened
     * @throws MalformedDocumentException when it is no such JWE
     */
    static SealedText parse(String compact) {
        String[] parts = compact.split("\\.", -1);
        if (compact.length() > LIMIT || parts.length != PARTS) {
            throw new MalformedDocumentException("not a sealed text");
        }
        return new SealedText(parts);
    }

    /**
     * @param key that it was sealed for
     * @return what is inside
     * @throws MalformedDocumentException when it was sealed for another key, or was changed
     */
    byte[] open(SealingKey key) {
        if (header.text("kid").filter(kid -> !kid.equals(key.thumbprint())).isPresent()) {
            throw new MalformedDocumentException("sealed for another key");
        }
        byte[] nonce = piece(2, NONCE);
        byte[] tag = piece(4, TAG);
        byte[] text = StrictBase64.fromUrl(parts[3]);
        byte[] secret = derive(key.agree(header.requiredMembers("epk")));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(secret, "AES"),
                    new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(parts[0].getBytes(StandardCharsets.US_ASCII));
            byte[] all = Arrays.copyOf(text, text.length + TAG);
            System.arraycopy(tag, 0, all, text.length, TAG);
            return cipher.doFinal(all);
        } catch (GeneralSecurityException e) {
            throw new MalformedDocumentException("the sealed text does not open: it was changed, or is not for us", e);
        }
    }

    private byte[] piece(int part, int length) {
        byte[] piece = StrictBase64.fromUrl(parts[part]);
        if (piece.length != length) {
            throw new MalformedDocumentException("a part of the sealed text has the wrong length");
        }
        return piece;
    }

    /** One round of the Concat KDF (RFC 7518, section 4.6.2): SHA-256 is as long as the key. */
    private byte[] derive(byte[] agreed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(number(1));
            digest.update(agreed);
            update(digest, CONTENT.getBytes(StandardCharsets.US_ASCII));
            update(digest, info("apu"));
            update(digest, info("apv"));
            digest.update(number(KEY_BITS));
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private byte[] info(String name) {
        return header.text(name).map(StrictBase64::fromUrl).orElse(new byte[0]);
    }

    private static void update(MessageDigest digest, byte[] value) {
        digest.update(number(value.length));
        digest.update(value);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
