package org.licenseportal.architecture.planted.a4.site;

import jakarta.faces.application.FacesMessage;
import org.licenseportal.architecture.MustBeReported;

/** An exception that brings the message of a page. */
@MustBeReported
class MessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FacesMessage message() {
        return new FacesMessage("gone");
    }
}
