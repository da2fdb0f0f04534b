package org.licenseportal.client.license;

import org.licenseportal.client.ClientException;

/** A key set does not come from the pinned root key. No license is believed on its word. */
public final class UntrustedKeysException extends ClientException {
    private static final long serialVersionUID = 1L;

    UntrustedKeysException(String message) {
        super(message);
    }

    UntrustedKeysException(String message, Throwable cause) {
        super(message, cause);
    }
}
