package org.licenseportal.architecture.planted.a2.unlisted;

import org.licenseportal.architecture.MustBeReported;

/** A feature that nobody listed. */
@MustBeReported
class Stranger {}
