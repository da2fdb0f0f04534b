package org.licenseportal.client.panel;

import org.licenseportal.client.ClientException;

/** A visit is not served; the page for it says why in words. */
final class VisitRefusedException extends ClientException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status of HTTP; the words are those of {@code refused.STATUS} */
    VisitRefusedException(int status) {
        super(Texts.of("refused." + status + ".text"));
        this.status = status;
    }

    int status() {
        return status;
    }
}
