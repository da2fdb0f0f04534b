package org.licenseportal.architecture.planted.a3.site;

import jakarta.servlet.http.HttpServletRequest;
import org.licenseportal.architecture.MustBeReported;

/** A feature that reads the request itself. */
@MustBeReported
class ReadsRequests {
    HttpServletRequest request;
}
