package org.licenseportal.architecture.planted.a2.catalog;

import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a2.activation.Activated;

/** A catalog that uses the activation. */
@MustBeReported
class ReachesUp {
    Activated activated;
}
