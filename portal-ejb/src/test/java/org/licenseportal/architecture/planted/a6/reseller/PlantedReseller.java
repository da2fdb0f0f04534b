package org.licenseportal.architecture.planted.a6.reseller;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An entity as it should be, that another feature holds. */
@Entity
public class PlantedReseller {
    @Id
    private long id;

    @Version
    private long version;

    protected PlantedReseller() {}
}
