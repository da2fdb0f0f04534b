package org.licenseportal.architecture.planted.a14.site;

import org.licenseportal.architecture.MustBeReported;

/** One of two. */
@MustBeReported
class Line {}
