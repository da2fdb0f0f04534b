package org.licenseportal.identity;

/**
 * Somebody wants in by a passkey.
 *
 * @param answer what the browser made of it, its parts in base64url with dots between
 * @param browser the token that the browser got with the challenge
 * @param origin where
 */
public record ShowPasskey(String answer, SecretToken browser, LoginOrigin origin) {}
