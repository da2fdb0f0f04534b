package org.licenseportal.architecture.planted.a12.site;

import org.licenseportal.architecture.MustBeReported;

/** Reads milliseconds. */
@MustBeReported
class Stopwatch {
    long started() {
        return System.currentTimeMillis();
    }
}
