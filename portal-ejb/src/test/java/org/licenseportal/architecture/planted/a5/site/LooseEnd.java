package org.licenseportal.architecture.planted.a5.site;

import org.licenseportal.architecture.MustBeReported;

/** A public class that plays none of the public roles. */
@MustBeReported
public class LooseEnd {
    int state;
}
