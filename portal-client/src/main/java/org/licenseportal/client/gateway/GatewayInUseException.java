package org.licenseportal.client.gateway;

import org.licenseportal.client.ClientException;

/** A simulated gateway runs for this directory already. */
public final class GatewayInUseException extends ClientException {
    private static final long serialVersionUID = 1L;

    GatewayInUseException(String message) {
        super(message);
    }
}
