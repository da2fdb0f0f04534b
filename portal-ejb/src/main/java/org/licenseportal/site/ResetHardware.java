package org.licenseportal.site;

import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The wish to free a site from its machine.
 *
 * @param site the site
 * @param owner whose it is
 * @param reason why
 * @param actor who asks
 */
public record ResetHardware(SiteId site, ResellerNumber owner, ResetReason reason, Actor actor) {}
