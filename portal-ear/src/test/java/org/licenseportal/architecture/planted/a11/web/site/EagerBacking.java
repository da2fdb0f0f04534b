package org.licenseportal.architecture.planted.a11.web.site;

import java.util.List;
import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a11.site.SiteService;

/** A page that asks at every look. */
@MustBeReported
class EagerBacking {
    SiteService sites;

    List<String> getNames() {
        return sites.names();
    }
}
