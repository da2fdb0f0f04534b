package org.licenseportal.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.activation.ActivationOutcome;
import org.licenseportal.activation.ActivationService;
import org.licenseportal.activation.LicenseMailService;
import org.licenseportal.activation.Refusal;
import org.licenseportal.activation.RequestPreview;
import org.licenseportal.kernel.Caller;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.web.support.RequestIdFilter;

/** The way from a page to the license exchange: hands the text of a request over, with who asks. */
@RequestScoped
class Registration {

    @Inject
    ActivationService activations;

    @Inject
    LicenseMailService mails;

    @Inject
    HttpServletRequest request;

    /** What the request says; changes nothing. */
    RequestPreview preview(byte[] document) {
        return activations.preview(document);
    }

    /** Has a license emailed to whoever holds its request; answers a refusal when that was done too often. */
    Optional<Refusal> mail(IssuedLicense license, MailAddress to) {
        return mails.send(license, to, caller());
    }

    /** The license that answers the request: the same request gets the same license. */
    ActivationOutcome answer(String document) {
        return activations.answer(document.getBytes(StandardCharsets.UTF_8), caller());
    }

    private Caller caller() {
        return new Caller(request.getRemoteAddr(), (String) request.getAttribute(RequestIdFilter.ATTRIBUTE));
    }
}
