package org.licenseportal.architecture.planted.a9.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that a service hands out. */
@Entity
class PlantedSite {
    @Id
    long id;
}
