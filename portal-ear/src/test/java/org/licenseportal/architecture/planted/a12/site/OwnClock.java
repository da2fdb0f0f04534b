package org.licenseportal.architecture.planted.a12.site;

import java.time.Clock;
import org.licenseportal.architecture.MustBeReported;

/** Makes a clock of its own. */
@MustBeReported
class OwnClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
