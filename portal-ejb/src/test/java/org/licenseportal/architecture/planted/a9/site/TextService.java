package org.licenseportal.architecture.planted.a9.site;

import org.licenseportal.architecture.MustBeReported;

/** A service whose callers can swap two texts. */
@MustBeReported
class TextService {
    public void rename(String site, String name) {
        throw new IllegalStateException(site + name);
    }
}
