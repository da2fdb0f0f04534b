package org.licenseportal.voucher;

import java.util.Optional;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;

/**
 * What a list of vouchers shows: those for which all of this holds.
 *
 * @param use used or not
 * @param part what they were bought as
 * @param site the site that they were redeemed for
 * @param purchaseOrder the order they were bought with
 * @param text a code, or a piece of the part's number or description, of the purchase order, or of the site's name, or
 *     the site's ID; in any case of letters
 */
public record VoucherFilter(
        VoucherUse use,
        Optional<PartNumber> part,
        Optional<SiteId> site,
        Optional<PurchaseOrderNumber> purchaseOrder,
        Optional<String> text) {

    /** Shows all vouchers. */
    public static final VoucherFilter ALL = of(VoucherUse.ANY);

    /** Drops a text that says nothing. */
    public VoucherFilter {
        text = text.map(String::strip).filter(words -> !words.isEmpty());
    }

    /** Shows all vouchers of this use. */
    public static VoucherFilter of(VoucherUse use) {
        return new VoucherFilter(use, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
