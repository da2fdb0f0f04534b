package org.licenseportal.signingkey;

import java.security.SecureRandom;
import org.licenseportal.jose.Jwk;
import org.licenseportal.jose.SignatureAlgorithm;

/** A private key, parsed and ready; safe for use by many threads at once. */
interface PrivateKey {

    /** Bytes of a seed, for every algorithm here. */
    int SEED_LENGTH = 32;

    /** The public half. */
    Jwk publicKey();

    /** What the key is made of, and all that has to be stored of it. */
    byte[] seed();

    /** A signature over the bytes. */
    byte[] sign(byte[] bytes);

    /** The key that the seed gives. */
    static PrivateKey of(SignatureAlgorithm algorithm, byte[] seed) {
        return switch (algorithm) {
            case ED25519 -> new Ed25519PrivateKey(seed);
            case ML_DSA_65 -> new MlDsaPrivateKey(seed);
        };
    }

    /** A new key. */
    static PrivateKey generate(SignatureAlgorithm algorithm, SecureRandom random) {
        byte[] seed = new byte[SEED_LENGTH];
        random.nextBytes(seed);
        return of(algorithm, seed);
    }
}
