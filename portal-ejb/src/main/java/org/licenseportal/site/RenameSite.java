package org.licenseportal.site;

import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The wish to call a registered site otherwise.
 *
 * @param site the site
 * @param owner whose it is
 * @param name what it is to be called
 * @param actor who asks
 */
public record RenameSite(SiteId site, ResellerNumber owner, SiteName name, Actor actor) {}
