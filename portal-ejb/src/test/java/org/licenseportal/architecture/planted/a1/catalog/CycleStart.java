package org.licenseportal.architecture.planted.a1.catalog;

import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a1.site.CycleEnd;

/** Uses a feature that uses it back. */
@MustBeReported
public class CycleStart {
    CycleEnd end;
}
