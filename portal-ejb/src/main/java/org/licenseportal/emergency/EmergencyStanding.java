package org.licenseportal.emergency;

import java.util.Optional;
import org.licenseportal.site.SiteRegistration;

/**
 * How a site stands with its emergency license of this year.
 *
 * @param site the site
 * @param used how it had it; empty while it is there to be had
 */
public record EmergencyStanding(SiteRegistration site, Optional<EmergencyUse> used) {}
