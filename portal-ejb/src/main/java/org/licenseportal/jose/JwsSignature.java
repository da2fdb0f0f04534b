package org.licenseportal.jose;

/**
 * One signature of a JWS.
 *
 * @param protectedHeader the protected header in base64url
 * @param signature the signature in base64url
 */
public record JwsSignature(String protectedHeader, String signature) {}
