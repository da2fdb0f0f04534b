package org.licenseportal.architecture.planted.a8.web.site;

import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a8.api.site.SiteJson;

/** A page that speaks the API's words. */
@MustBeReported
public class SitePage {
    SiteJson json;
}
