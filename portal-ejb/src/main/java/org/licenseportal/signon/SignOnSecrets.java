package org.licenseportal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.signingkey.SigningKeyService;

/**
 * Keeps client secrets from who can read the database (AES-256-GCM, bound to their account), and makes of a state what
 * else belongs to it, so that no copy of the database tells it. The keys follow from the root key (0014).
 */
@ApplicationScoped
class SignOnSecrets {

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SigningKeyService keys;

    String seal(String secret, AccountId account) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), account);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    String open(String text, AccountId account) {
        byte[] both = Base64.getUrlDecoder().decode(text);
        byte[] secret = cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(both, NONCE_LENGTH),
                Arrays.copyOfRange(both, NONCE_LENGTH, both.length),
                account);
        return new String(secret, StandardCharsets.UTF_8);
    }

    /**
     * A word that belongs to a state and a browser, and that only the portal knows: 43 characters of base64url.
     *
     * @param purpose what it is for; another one for each purpose
     */
    String derived(String purpose, SecretToken state, SecretToken browser) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.secret("single sign-on states"), "HmacSHA256"));
            String text = purpose + " " + state.value() + " " + browser.value();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", missing);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, AccountId account) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(keys.secret("single sign-on"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.value().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("The client secret of an account does not open: " + account, altered);
        }
    }
}
