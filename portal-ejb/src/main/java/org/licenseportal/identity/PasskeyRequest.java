package org.licenseportal.identity;

/**
 * What a browser needs to ask for a passkey, whosever it is.
 *
 * @param party for whom it was made: the name of the portal's host
 * @param challenge what it answers to
 */
public record PasskeyRequest(String party, SecretToken challenge) {}
