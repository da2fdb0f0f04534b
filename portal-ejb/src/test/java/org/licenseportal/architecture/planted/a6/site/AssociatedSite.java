package org.licenseportal.architecture.planted.a6.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a6.reseller.PlantedReseller;

/** An entity that holds another feature's entity. */
@Entity
@MustBeReported
class AssociatedSite {
    @Id
    private long id;

    @ManyToOne
    private PlantedReseller reseller;

    @Version
    private long version;

    protected AssociatedSite() {}
}
