package org.licenseportal.servicelink;

import java.time.Instant;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Caller;
import org.licenseportal.site.SiteRegistration;

/**
 * A request that gets a license.
 *
 * @param request the request
 * @param site the locked site as the license states it, its sequence taken
 * @param serial the license's number
 * @param delivery what the license gives
 * @param caller where the request came from
 * @param now when it is answered
 */
public record DeliveredRequest(
        RequestDocument request, SiteRegistration site, String serial, Delivery delivery, Caller caller, Instant now) {}
