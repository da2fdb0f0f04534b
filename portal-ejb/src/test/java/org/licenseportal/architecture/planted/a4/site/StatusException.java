package org.licenseportal.architecture.planted.a4.site;

import org.licenseportal.architecture.MustBeReported;

/** An exception that knows what HTTP says. */
@MustBeReported
class StatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    int status() {
        return 404;
    }
}
