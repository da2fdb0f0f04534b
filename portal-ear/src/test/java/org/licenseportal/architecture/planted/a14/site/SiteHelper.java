package org.licenseportal.architecture.planted.a14.site;

import org.licenseportal.architecture.MustBeReported;

/** Says nothing by its name. */
@MustBeReported
class SiteHelper {}
