package org.licenseportal.emergency;

import org.licenseportal.kernel.Actor;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteId;

/**
 * The wish to be told the emergency code of a license.
 *
 * @param site the site
 * @param sequence the number of the license that the installation says it holds
 * @param reason why, for those who wonder later
 * @param actor who asks
 */
public record TellCode(SiteId site, long sequence, ResetReason reason, Actor actor) {}
