package org.licenseportal.architecture.planted.a11.web.site;

import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a11.site.SiteService;

/** A page that asks at every look, one call further down. */
@MustBeReported
class HiddenBacking {
    SiteService sites;

    boolean isEmpty() {
        return count() == 0;
    }

    private int count() {
        return sites.names().size();
    }
}
