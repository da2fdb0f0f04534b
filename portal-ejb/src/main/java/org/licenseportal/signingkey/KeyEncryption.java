package org.licenseportal.signingkey;

import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.licenseportal.jose.Base64Url;

/**
 * Encrypts private keys under a passphrase: AES-256-GCM with a key by {@link PassphraseHash}. The text it makes holds
 * all that is needed to open it again but the passphrase. For one thread and one occasion: it keeps the derived keys,
 * which are costly to make.
 */
final class KeyEncryption {

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final String passphrase;
    private final PassphraseHash hashOfNew;
    private final SecureRandom random = new SecureRandom();
    private final Map<PassphraseHash, SecretKey> keys = new HashMap<>();

    /** @param hashOfNew for what is encrypted before anything was decrypted; afterwards the hash found is used on */
    KeyEncryption(String passphrase, PassphraseHash hashOfNew) {
        this.passphrase = passphrase;
        this.hashOfNew = hashOfNew;
    }

    /** Encrypts; {@code context} is authenticated too and must be the same when the text is opened. */
    String encrypt(byte[] secret, byte[] context) {
        PassphraseHash hash = keys.keySet().stream().findFirst().orElse(hashOfNew);
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, hash, nonce, context).doFinal(secret);
            return hash.text() + "$" + Base64Url.encode(nonce) + "$" + Base64Url.encode(encrypted);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /** The secret; empty for another passphrase, another context, or a text that was altered. */
    Optional<byte[]> decrypt(String text, byte[] context) {
        try {
            int encrypted = text.lastIndexOf('$');
            int nonce = text.lastIndexOf('$', encrypted - 1);
            if (nonce < 0) {
                return Optional.empty();
            }
            PassphraseHash hash = PassphraseHash.parse(text.substring(0, nonce));
            Cipher cipher =
                    cipher(Cipher.DECRYPT_MODE, hash, Base64Url.decode(text.substring(nonce + 1, encrypted)), context);
            return Optional.of(cipher.doFinal(Base64Url.decode(text.substring(encrypted + 1))));
        } catch (GeneralSecurityException | ProviderException | IllegalArgumentException doesNotFit) {
            // the JDK throws the second for a text that is shorter than its tag
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, PassphraseHash hash, byte[] nonce, byte[] context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKey key = keys.computeIfAbsent(hash, wanted -> wanted.key(passphrase));
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
