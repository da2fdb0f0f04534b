package org.licenseportal.architecture.planted.a12.site;

import java.util.Date;
import org.licenseportal.architecture.MustBeReported;

/** Reads the time as in the last century. */
@MustBeReported
class OldTime {
    Date seen() {
        return new Date();
    }
}
