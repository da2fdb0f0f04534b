package org.licenseportal.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.Entitlement;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;
import org.licenseportal.voucher.VoucherNumber;
import org.licenseportal.voucher.VoucherService;
import org.licenseportal.voucher.VoucherSummary;

/** Looks ahead: what an assignment would give to a site, and which SWAS the site would need then (VOU-4). */
@Dependent
class AssignmentOutlook {

    @Inject
    VoucherService vouchers;

    @Inject
    SiteService sites;

    @Inject
    Gain gain;

    @Inject
    AssuranceService assurance;

    @Inject
    Clocks clocks;

    /** Empty when this reseller does not have the site or one of the vouchers. */
    Optional<AssignmentPreview> of(Set<VoucherNumber> numbers, SiteId site, ResellerNumber owner) {
        List<VoucherSummary> chosen = vouchers.summaries(numbers, owner);
        return sites.find(site, owner)
                .filter(known -> !numbers.isEmpty() && chosen.size() == numbers.size())
                .map(known -> preview(known, chosen, owner));
    }

    /** What a voucher of this part gives to a site that has nothing. */
    List<LicenseChange> gives(PartNumber part) {
        return gain.of(List.of(), List.of(part));
    }

    private AssignmentPreview preview(SiteRegistration site, List<VoucherSummary> chosen, ResellerNumber owner) {
        List<LicenseChange> changes = gain.of(
                sites.entitlements(site.siteId()),
                chosen.stream().map(VoucherSummary::part).toList());
        List<Entitlement> after = changes.stream()
                .map(change -> new Entitlement(change.feature(), change.name(), change.after()))
                .toList();
        return new AssignmentPreview(
                site,
                chosen,
                changes,
                assurance.coverageWith(after, site.siteId(), clocks.today()),
                vouchers.redemptions(chosen.stream().map(VoucherSummary::code).toList(), owner));
    }
}
