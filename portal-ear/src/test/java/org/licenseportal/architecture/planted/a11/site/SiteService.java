package org.licenseportal.architecture.planted.a11.site;

import java.util.List;

/** Something that costs a query. */
public class SiteService {
    /** The names of all sites. */
    public List<String> names() {
        return List.of();
    }
}
