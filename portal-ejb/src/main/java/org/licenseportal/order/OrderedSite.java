package org.licenseportal.order;

import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;

/**
 * A site that an order made.
 *
 * @param site its number
 * @param part what it was ordered as
 */
public record OrderedSite(SiteId site, PartNumber part) {}
