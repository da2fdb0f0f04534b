package org.licenseportal.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.ProductDetails;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;

/** Puts together what a certificate states of a site, as it is today. */
@Dependent
class SiteStates {

    @Inject
    SiteService sites;

    @Inject
    AssuranceService assurance;

    @Inject
    CatalogService catalog;

    @Inject
    ResellerService resellers;

    @Inject
    Clocks clocks;

    /** The state of the site; empty while nobody owns it. */
    Optional<CertifiedSite> of(SiteRegistration site) {
        return site.resellerNumber().flatMap(resellers::find).map(owner -> of(site, owner));
    }

    private CertifiedSite of(SiteRegistration site, ResellerDetails owner) {
        return new CertifiedSite(
                site.siteId(),
                site.name(),
                catalog.product(site.product())
                        .map(ProductDetails::name)
                        .orElse(site.product().value()),
                site.licensedVersion(),
                owner.number(),
                owner.name(),
                assurance.statusOf(site.siteId(), clocks.today()),
                sites.entitlements(site.siteId()));
    }
}
