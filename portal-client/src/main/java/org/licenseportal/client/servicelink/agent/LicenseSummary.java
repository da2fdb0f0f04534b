package org.licenseportal.client.servicelink.agent;

import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.license.SoftwareAssurance;
import org.licenseportal.client.servicelink.LicenseView;

/** A license for people. */
final class LicenseSummary {
    private LicenseSummary() {}

    static LicenseView of(LicenseTerms terms) {
        return new LicenseView(
                terms.serial(),
                terms.sequence(),
                terms.issuedAt(),
                terms.claims().text("product"),
                terms.claims().text("version"),
                terms.assurance().map(LicenseSummary::words),
                terms.claims().flag("emergency"),
                terms.entitlements());
    }

    static String words(SoftwareAssurance swas) {
        return swas.status()
                + swas.expires()
                        .map(day -> switch (swas.status()) {
                            case "valid" -> " until " + day;
                            case "expired" -> " on " + day;
                            default -> "";
                        })
                        .orElse("");
    }
}
