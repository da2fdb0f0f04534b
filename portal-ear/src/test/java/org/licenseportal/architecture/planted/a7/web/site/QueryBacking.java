package org.licenseportal.architecture.planted.a7.web.site;

import jakarta.persistence.EntityManager;
import org.licenseportal.architecture.MustBeReported;

/** A page that asks the database itself. */
@MustBeReported
class QueryBacking {
    EntityManager entities;
}
