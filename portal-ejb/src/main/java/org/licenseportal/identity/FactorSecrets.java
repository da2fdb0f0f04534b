package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.licenseportal.signingkey.SigningKeyService;

/**
 * Keeps secrets of second factors from who can read the database: the secrets of apps encrypted (AES-256-GCM, bound to
 * their user), recovery codes as HMAC. The keys follow from the root key, which only the passphrase opens (0014, 0021).
 */
@ApplicationScoped
class FactorSecrets {

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SigningKeyService keys;

    byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    String encrypt(byte[] secret, UserId owner) {
        byte[] nonce = random(NONCE_LENGTH);
        byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        byte[] both = Arrays.copyOf(nonce, nonce.length + encrypted.length);
        System.arraycopy(encrypted, 0, both, nonce.length, encrypted.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    byte[] decrypt(String text, UserId owner) {
        byte[] both = Base64.getUrlDecoder().decode(text);
        return cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(both, NONCE_LENGTH),
                Arrays.copyOfRange(both, NONCE_LENGTH, both.length),
                owner);
    }

    /** What the database keeps of a recovery code; the same code of another user is another hash. */
    String hash(String recoveryCode, UserId owner) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.secret("recovery codes"), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((owner + " " + recoveryCode).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", missing);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, UserId owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(keys.secret("second factors"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.value().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("The secret of a second factor does not open: " + owner, altered);
        }
    }
}
