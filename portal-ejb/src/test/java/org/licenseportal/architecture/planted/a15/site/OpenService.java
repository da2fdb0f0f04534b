package org.licenseportal.architecture.planted.a15.site;

import jakarta.ejb.Stateless;
import org.licenseportal.architecture.MustBeReported;

/** A service that does not say who may call it. */
@Stateless
@MustBeReported
class OpenService {
    public void reset() {
        throw new IllegalStateException("by whom");
    }
}
