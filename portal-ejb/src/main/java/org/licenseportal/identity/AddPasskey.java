package org.licenseportal.identity;

import org.licenseportal.kernel.Caller;

/**
 * A new passkey.
 *
 * @param name what its owner calls it
 * @param answer what the browser made of it, its parts in base64url with dots between
 * @param caller from where
 */
public record AddPasskey(PasskeyName name, String answer, Caller caller) {}
