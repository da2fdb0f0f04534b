package org.licenseportal.signingkey;

import java.util.List;
import org.licenseportal.jose.JwsSignature;
import org.licenseportal.jose.JwsWriter;

/**
 * A signed payload: Ed25519 first, then ML-DSA-65.
 *
 * @param payload in base64url
 * @param signatures by the current license keys
 */
public record LicenseSignatures(String payload, List<JwsSignature> signatures) {

    /** Takes a copy of the list. */
    public LicenseSignatures {
        signatures = List.copyOf(signatures);
    }

    /** The license as general JWS JSON. */
    public String document() {
        return JwsWriter.general(payload, signatures);
    }
}
