package org.licenseportal.architecture.planted.a9.site;

import java.util.List;
import org.licenseportal.architecture.MustBeReported;

/** A service that hands out entities. */
@MustBeReported
class EntityService {
    public List<PlantedSite> all() {
        return List.of();
    }
}
