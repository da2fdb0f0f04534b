package org.licenseportal.web.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.assurance.BoughtTerm;
import org.licenseportal.assurance.Coverage;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.VendorSiteService;

/** Gathers what the vendor is shown of a site. */
@Dependent
class VendorSiteDossier {

    @Inject
    VendorSiteService sites;

    @Inject
    AssuranceService assurance;

    @Inject
    Clocks clocks;

    /**
     * What is known of a site.
     *
     * @param site the site
     * @param coverage the SWAS that it has and needs
     * @param terms its SWAS, the latest first
     * @param now when this was gathered
     */
    record Known(SiteDetails site, Coverage coverage, List<BoughtTerm> terms, Instant now) {

        LocalDate today() {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }
    }

    /** What is known of the site, whoever owns it. */
    Optional<Known> of(SiteId id) {
        return sites.details(id)
                .map(site ->
                        new Known(site, assurance.coverage(id, clocks.today()), assurance.terms(id), clocks.now()));
    }
}
