package org.licenseportal.architecture.planted.a6.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.licenseportal.architecture.MustBeReported;

/** An entity on which the last writer wins. */
@Entity
@MustBeReported
class VersionlessSite {
    @Id
    private long id;

    protected VersionlessSite() {}
}
