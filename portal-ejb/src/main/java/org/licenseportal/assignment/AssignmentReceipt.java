package org.licenseportal.assignment;

import java.time.Instant;
import java.util.List;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.voucher.VoucherSummary;

/**
 * What an assignment did.
 *
 * @param id its ID
 * @param site where the vouchers went
 * @param vouchers the vouchers, by number
 * @param assignedBy who did it
 * @param assignedAt when
 */
public record AssignmentReceipt(
        AssignmentId id, SiteRegistration site, List<VoucherSummary> vouchers, String assignedBy, Instant assignedAt) {

    /** Copies the list. */
    public AssignmentReceipt {
        vouchers = List.copyOf(vouchers);
    }
}
