package org.licenseportal.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.Entitlement;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;

/** Certificates for tests. */
final class Certificates {

    static final CertificateCode CODE = CertificateCode.random(new SplittableRandom(7));
    static final AssuranceStatus VALID =
            new AssuranceStatus(AssuranceStatus.Status.VALID, Optional.of(LocalDate.of(2027, 5, 2)));
    static final List<Entitlement> LICENSES = List.of(
            new Entitlement(new FeatureCode("phone-manager-outlook"), "Phone Manager Outlook", 1_200),
            new Entitlement(new FeatureCode("phone-manager-professional"), "Phone Manager Professional", 1));

    private Certificates() {}

    static CertifiedSite site(String name) {
        return site(name, VALID, LICENSES);
    }

    static CertifiedSite site(String name, AssuranceStatus swas, List<Entitlement> licenses) {
        return new CertifiedSite(
                new SiteId("18429"),
                SiteName.parse(name),
                "MiVoice Office Application Suite",
                new ProductVersion("5.0"),
                new ResellerNumber("000000"),
                "Northgate Communications",
                swas,
                licenses);
    }

    static Certificate of(CertifiedSite content) {
        return new Certificate(CODE, Instant.parse("2026-11-28T09:30:00Z"), content);
    }

    /** The printer, for a portal at the address that is the default. */
    static CertificatePdf printer() {
        CertificatePdf printer = new CertificatePdf();
        printer.letterhead = new Letterhead();
        return printer;
    }
}
