package org.licenseportal.servicelink;

import java.time.Instant;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Caller;
import org.licenseportal.site.SiteRegistration;

/**
 * A request with a claim to its site that gets no license.
 *
 * @param request the request
 * @param site the site that it names
 * @param reason the stable code of the rule that refused
 * @param caller where the request came from
 * @param now when it was refused
 */
public record RefusedRequest(
        RequestDocument request, SiteRegistration site, String reason, Caller caller, Instant now) {}
