package org.licenseportal.identity;

import org.licenseportal.kernel.Caller;

/**
 * Another name for a passkey.
 *
 * @param id which
 * @param name what its owner calls it from now on
 * @param caller from where
 */
public record RenamePasskey(PasskeyId id, PasskeyName name, Caller caller) {}
