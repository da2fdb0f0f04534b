package org.licenseportal.signingkey;

import java.nio.charset.StandardCharsets;
import org.licenseportal.jose.Jwk;

/**
 * What makes a stored key the one that it is. It is authenticated together with the encrypted private half.
 *
 * @param purpose what it signs
 * @param algorithm the name of its algorithm in JOSE
 * @param publicJwk its public half
 */
record KeyIdentity(String purpose, String algorithm, String publicJwk) {

    static KeyIdentity of(KeyPurpose purpose, Jwk key) {
        return new KeyIdentity(purpose.column(), key.algorithm().joseName(), key.json());
    }

    /** The bytes to authenticate for a key in that state. */
    byte[] in(String state) {
        return String.join("\n", "license-portal signing key", purpose, algorithm, state, publicJwk)
                .getBytes(StandardCharsets.UTF_8);
    }
}
