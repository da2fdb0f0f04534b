package org.licenseportal.architecture.planted.a9.site;

import org.licenseportal.architecture.MustBeReported;

/** A service whose callers write true, false. */
@MustBeReported
class FlagService {
    public void find(boolean registered, boolean expired) {
        throw new IllegalStateException(registered + " " + expired);
    }
}
