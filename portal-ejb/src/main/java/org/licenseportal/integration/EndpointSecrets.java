package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.licenseportal.customer.AccountId;
import org.licenseportal.signingkey.SigningKeyService;

/**
 * Makes the secrets that sign calls, and keeps them from who can read the database: encrypted (AES-256-GCM), each bound
 * to its account and integration. The key follows from the root key, which only the passphrase opens (0014).
 */
@ApplicationScoped
class EndpointSecrets {

    /** How a secret begins, so that people and programs know it for one (Standard Webhooks). */
    static final String PREFIX = "whsec_";

    private static final int LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SigningKeyService keys;

    /** A new secret, as it is shown once. */
    String make() {
        return PREFIX + Base64.getEncoder().encodeToString(random(LENGTH));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The key that a secret stands for. */
    static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }

    String encrypt(String secret, AccountId account, IntegrationCode integration) {
        byte[] nonce = random(NONCE_LENGTH);
        byte[] plain = secret.getBytes(StandardCharsets.UTF_8);
        byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, plain, context(account, integration));
        byte[] both = Arrays.copyOf(nonce, nonce.length + encrypted.length);
        System.arraycopy(encrypted, 0, both, nonce.length, encrypted.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    String decrypt(String text, AccountId account, IntegrationCode integration) {
        byte[] both = Base64.getUrlDecoder().decode(text);
        byte[] plain = cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(both, NONCE_LENGTH),
                Arrays.copyOfRange(both, NONCE_LENGTH, both.length),
                context(account, integration));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static String context(AccountId account, IntegrationCode integration) {
        return account + " " + integration;
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(keys.secret("integration endpoints"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("The secret of an endpoint does not open: " + context, altered);
        }
    }
}
