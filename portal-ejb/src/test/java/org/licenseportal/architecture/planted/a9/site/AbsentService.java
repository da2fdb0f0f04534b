package org.licenseportal.architecture.planted.a9.site;

import java.util.List;
import java.util.Optional;
import org.licenseportal.architecture.MustBeReported;

/** A service that tells no sites from no list of sites. */
@MustBeReported
class AbsentService {
    public Optional<List<String>> names() {
        return Optional.empty();
    }
}
