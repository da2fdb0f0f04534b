package org.licenseportal.web.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.assurance.Coverage;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.license.LicenseEntry;
import org.licenseportal.license.LicenseService;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteFilter;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteListService;
import org.licenseportal.voucher.VoucherFilter;
import org.licenseportal.voucher.VoucherService;
import org.licenseportal.voucher.VoucherUse;

/** Gathers what several features know of a site (SITE-3). */
@Dependent
class SiteDossier {

    @Inject
    SiteCareService sites;

    @Inject
    SiteListService lists;

    @Inject
    AssuranceService assurance;

    @Inject
    VoucherService vouchers;

    @Inject
    LicenseService licenses;

    @Inject
    Clocks clocks;

    /**
     * All that is known of a site.
     *
     * @param site the site
     * @param coverage the SWAS that it has and needs
     * @param vouchers how many vouchers were redeemed for it
     * @param files its license files, the latest first
     * @param upgradable whether the vendor sells a later version
     * @param now when this was gathered
     */
    record Known(
            SiteDetails site,
            Coverage coverage,
            long vouchers,
            Page<LicenseEntry> files,
            boolean upgradable,
            Instant now) {

        LocalDate today() {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }
    }

    /** What is known of the site; empty when this reseller does not own it. */
    Optional<Known> of(SiteId id, ResellerNumber owner, PageRequest files) {
        return sites.details(id, owner)
                .map(site -> new Known(
                        site,
                        assurance.coverage(id, clocks.today()),
                        vouchers.count(
                                owner,
                                new VoucherFilter(
                                        VoucherUse.USED,
                                        Optional.empty(),
                                        Optional.of(id),
                                        Optional.empty(),
                                        Optional.empty())),
                        licenses.ofSite(id, owner, files),
                        lists.countUpTo(owner, SiteFilter.ALL.withSite(id).withUpgradable(true), 1) > 0,
                        clocks.now()));
    }
}
