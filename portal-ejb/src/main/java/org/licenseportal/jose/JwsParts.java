package org.licenseportal.jose;

/**
 * A signed document taken apart, in base64url and not yet verified.
 *
 * @param protectedHeader the protected header
 * @param payload what is signed
 * @param signature the signature
 */
record JwsParts(String protectedHeader, String payload, String signature) {

    /** What the signature is made over (RFC 7515 section 5.1). */
    String signingInput() {
        return protectedHeader + "." + payload;
    }

    /** The whole as JWS compact. */
    String compact() {
        return JwsWriter.compact(payload, new JwsSignature(protectedHeader, signature));
    }
}
