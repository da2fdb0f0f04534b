package org.licenseportal.client.panel;

import org.licenseportal.client.ClientException;

/** The file of the panel's password cannot be read, or holds something else. */
public final class PanelFileException extends ClientException {
    private static final long serialVersionUID = 1L;

    PanelFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
