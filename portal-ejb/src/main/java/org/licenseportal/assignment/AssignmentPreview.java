package org.licenseportal.assignment;

import java.util.List;
import org.licenseportal.assurance.CoverageChange;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.voucher.VoucherRedemption;
import org.licenseportal.voucher.VoucherSummary;

/**
 * What an assignment would do (VOU-4, VOU-6). Nothing is changed by looking, and nothing is held: when somebody else is
 * faster, the assignment itself says so.
 *
 * @param site where the vouchers would go
 * @param vouchers the vouchers, by number
 * @param changes what the site has before and after, by feature; also what stays as it is
 * @param assurance which SWAS the site has and needs before and after
 * @param used who used which of the vouchers already; the assignment is possible when there is none
 */
public record AssignmentPreview(
        SiteRegistration site,
        List<VoucherSummary> vouchers,
        List<LicenseChange> changes,
        CoverageChange assurance,
        List<VoucherRedemption> used) {

    /** Copies the lists. */
    public AssignmentPreview {
        vouchers = List.copyOf(vouchers);
        changes = List.copyOf(changes);
        used = List.copyOf(used);
    }

    /** True while none of the vouchers is used. */
    public boolean possible() {
        return used.isEmpty();
    }
}
