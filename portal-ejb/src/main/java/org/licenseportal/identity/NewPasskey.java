package org.licenseportal.identity;

/**
 * A passkey as its authenticator made it, looked at and found good.
 *
 * @param credentialHash SHA-256 of its identifier, in hex
 * @param credential its identifier and public key, as WebAuthn writes them, in base64url
 * @param count how often it signed
 * @param synced whether its maker may copy it to other devices
 */
record NewPasskey(String credentialHash, String credential, long count, boolean synced) {}
