package org.licenseportal.architecture.planted.a3.site;

import jakarta.ws.rs.core.Response;
import org.licenseportal.architecture.MustBeReported;

/** A feature that speaks to the API's callers. */
@MustBeReported
class AnswersRequests {
    Response response;
}
