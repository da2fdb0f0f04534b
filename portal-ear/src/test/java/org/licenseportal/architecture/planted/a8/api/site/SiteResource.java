package org.licenseportal.architecture.planted.a8.api.site;

import jakarta.persistence.EntityManager;
import org.licenseportal.architecture.MustBeReported;

/** A resource that asks the database itself. */
@MustBeReported
class SiteResource {
    EntityManager entities;
}
