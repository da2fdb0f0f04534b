package org.licenseportal.architecture.planted.a1.site;

import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a1.catalog.CycleStart;

/** Closes the cycle. */
@MustBeReported
public class CycleEnd {
    CycleStart start;
}
