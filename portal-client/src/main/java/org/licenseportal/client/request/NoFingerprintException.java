package org.licenseportal.client.request;

import org.licenseportal.client.ClientException;

/** Nothing was found that tells this machine from another; the hardware ID has to be given. */
public final class NoFingerprintException extends ClientException {
    private static final long serialVersionUID = 1L;

    NoFingerprintException() {
        super("this machine shows nothing that could be its hardware ID; give one with --hardware-id");
    }
}
