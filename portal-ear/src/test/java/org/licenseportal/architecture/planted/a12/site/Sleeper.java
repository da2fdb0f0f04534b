package org.licenseportal.architecture.planted.a12.site;

import org.licenseportal.architecture.MustBeReported;

/** Waits for time instead of a condition. */
@MustBeReported
class Sleeper {
    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
