package org.licenseportal.client.online;

import org.licenseportal.client.ClientException;

/** No answer came from the portal. Whether the request reached it is unknown; sending the same one again is safe. */
public final class PortalUnreachableException extends ClientException {
    private static final long serialVersionUID = 1L;

    PortalUnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
