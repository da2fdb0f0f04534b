package org.licenseportal.signingkey;

import jakarta.ejb.ApplicationException;

/** The portal cannot sign: a setting is missing or wrong, or the stored keys are not what they should be. */
@ApplicationException(rollback = true)
public class SigningKeysUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SigningKeysUnavailable(String message) {
        super(message);
    }

    SigningKeysUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
