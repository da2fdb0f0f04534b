package org.licenseportal.signingkey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.licenseportal.jose.Base64Url;
import org.licenseportal.jose.Jwk;
import org.licenseportal.jose.JwsWriter;
import org.licenseportal.jose.SignatureAlgorithm;

/** The opened keys of this moment, with all that can be prepared before a license is signed. Immutable. */
final class KeyRing {

    private static final int SECRET_LENGTH = 32;

    private final PrivateKey root;
    private final LogKey logKey;
    private final List<JwsSigner> licenseSigners;
    private final List<String> stamps;
    private final String keySet;
    private final String signedKeySet;

    /** @param stamps what the keys were stamped with when they were read */
    KeyRing(List<UnlockedKey> keys, List<String> stamps) {
        this.stamps = List.copyOf(stamps);
        root = current(keys, KeyPurpose.ROOT, SignatureAlgorithm.ED25519);
        logKey = new LogKey(secret("audit log"));
        licenseSigners = List.of(
                JwsSigner.ofLicenses(current(keys, KeyPurpose.LICENSE, SignatureAlgorithm.ED25519)),
                JwsSigner.ofLicenses(current(keys, KeyPurpose.LICENSE, SignatureAlgorithm.ML_DSA_65)));
        keySet = keys.stream()
                .filter(key ->
                        key.stored().is(KeyPurpose.LICENSE) && !key.stored().is(KeyState.REVOKED))
                .map(key -> key.key().publicKey().keySetEntry())
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        String payload = Base64Url.encode(keySet);
        signedKeySet = JwsWriter.flattened(payload, JwsSigner.ofKeySets(root).sign(payload));
    }

    private static PrivateKey current(List<UnlockedKey> keys, KeyPurpose purpose, SignatureAlgorithm algorithm) {
        return keys.stream()
                .filter(key -> key.stored().is(purpose) && key.stored().is(KeyState.CURRENT))
                .map(UnlockedKey::key)
                .filter(key -> key.publicKey().algorithm() == algorithm)
                .findFirst()
                .orElseThrow(() -> new SigningKeysUnavailable("The database has signing keys, but no current one for "
                        + purpose.column() + " with " + algorithm.joseName() + ". Restore the table signing_key."));
    }

    LicenseSignatures sign(byte[] payload) {
        String encoded = Base64Url.encode(payload);
        return new LicenseSignatures(
                encoded,
                licenseSigners.stream().map(signer -> signer.sign(encoded)).toList());
    }

    LogKey logKey() {
        return logKey;
    }

    Jwk rootKey() {
        return root.publicKey();
    }

    String keySet() {
        return keySet;
    }

    String signedKeySet() {
        return signedKeySet;
    }

    boolean stampedWith(List<String> other) {
        return stamps.equals(other);
    }

    /** HKDF (RFC 5869) of the root's seed: the same on all nodes and for as long as the root is. */
    byte[] secret(String purpose) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(
                root.seed(),
                "license-portal secret".getBytes(StandardCharsets.UTF_8),
                purpose.getBytes(StandardCharsets.UTF_8)));
        byte[] secret = new byte[SECRET_LENGTH];
        generator.generateBytes(secret, 0, SECRET_LENGTH);
        return secret;
    }
}
