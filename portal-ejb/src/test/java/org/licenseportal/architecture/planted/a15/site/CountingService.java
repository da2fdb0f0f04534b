package org.licenseportal.architecture.planted.a15.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.licenseportal.architecture.MustBeReported;

/** A pooled bean that remembers its last caller. */
@Stateless
@MustBeReported
class CountingService {
    private long calls;

    @PermitAll
    public long count() {
        calls++;
        return calls;
    }
}
