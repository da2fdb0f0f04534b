package org.licenseportal.architecture.planted.a7.web.site;

import jakarta.inject.Inject;
import org.licenseportal.architecture.MustBeReported;

/** A page that knows too many. */
@MustBeReported
class CrowdedBacking {
    @Inject
    Object first;

    @Inject
    Object second;

    @Inject
    Object third;

    @Inject
    Object fourth;

    @Inject
    Object fifth;
}
