package org.licenseportal.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.licenseportal.activation.ActivationOutcome;
import org.licenseportal.activation.ActivationService;
import org.licenseportal.activation.RequestPreview;
import org.licenseportal.kernel.Caller;
import org.licenseportal.web.support.RequestIdFilter;

/** The way from a page to the license exchange: hands the text of a request over, with who asks. */
@RequestScoped
class Registration {

    @Inject
    ActivationService activations;

    @Inject
    HttpServletRequest request;

    /** What the request says; changes nothing. */
    RequestPreview preview(byte[] document) {
        return activations.preview(document);
    }

    /** The license that answers the request: the same request gets the same license. */
    ActivationOutcome answer(String document) {
        Caller caller = new Caller(request.getRemoteAddr(), (String) request.getAttribute(RequestIdFilter.ATTRIBUTE));
        return activations.answer(document.getBytes(StandardCharsets.UTF_8), caller);
    }
}
