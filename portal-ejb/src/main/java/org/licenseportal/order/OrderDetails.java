package org.licenseportal.order;

import java.util.List;
import org.licenseportal.voucher.VoucherDetails;

/**
 * An order with what it made.
 *
 * @param summary what its line in a list says
 * @param lines how many pieces of each part, by part
 * @param vouchers its vouchers as they are now, by part
 * @param sites its sites, by number
 */
public record OrderDetails(
        OrderSummary summary, List<OrderLine> lines, List<VoucherDetails> vouchers, List<OrderedSite> sites) {

    /** Copies the lists. */
    public OrderDetails {
        lines = List.copyOf(lines);
        vouchers = List.copyOf(vouchers);
        sites = List.copyOf(sites);
    }
}
