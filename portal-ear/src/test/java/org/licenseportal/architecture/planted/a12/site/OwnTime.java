package org.licenseportal.architecture.planted.a12.site;

import java.time.Instant;
import org.licenseportal.architecture.MustBeReported;

/** Reads the time where it stands. */
@MustBeReported
class OwnTime {
    Instant seen() {
        return Instant.now();
    }
}
