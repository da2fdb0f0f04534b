package org.licenseportal.architecture.planted.a6.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.licenseportal.architecture.MustBeReported;

/** An entity that anybody in the feature makes empty. */
@Entity
@MustBeReported
class OpenSite {
    @Id
    private long id;

    @Version
    private long version;
}
