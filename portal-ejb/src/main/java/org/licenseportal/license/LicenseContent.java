package org.licenseportal.license;

import java.util.List;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.site.Entitlement;

/**
 * What a site may use and how it stands with its SWAS, as its next license says.
 *
 * @param entitlements what it may use, sorted by feature code
 * @param assurance how it stands with its SWAS
 */
public record LicenseContent(List<Entitlement> entitlements, AssuranceStatus assurance) {

    /** Keeps its own copy of the entitlements. */
    public LicenseContent {
        entitlements = List.copyOf(entitlements);
    }
}
