package org.licenseportal.order;

import java.time.Instant;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.voucher.PurchaseOrderNumber;

/**
 * An order as a line of a list.
 *
 * @param number its number
 * @param reseller who ordered
 * @param placedAt when it came in
 * @param placedBy who brought it in
 * @param vouchers how many vouchers it made
 * @param sites how many sites it made
 */
public record OrderSummary(
        PurchaseOrderNumber number,
        ResellerNumber reseller,
        Instant placedAt,
        String placedBy,
        int vouchers,
        int sites) {}
