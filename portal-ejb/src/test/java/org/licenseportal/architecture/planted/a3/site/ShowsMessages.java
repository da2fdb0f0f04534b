package org.licenseportal.architecture.planted.a3.site;

import jakarta.faces.application.FacesMessage;
import org.licenseportal.architecture.MustBeReported;

/** A feature that speaks to the pages. */
@MustBeReported
class ShowsMessages {
    FacesMessage message;
}
