package org.licenseportal.api.voucher;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.licenseportal.api.support.Values;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.PurchaseOrderNumber;
import org.licenseportal.voucher.VoucherFilter;
import org.licenseportal.voucher.VoucherUse;

/** What a program asks for: which vouchers, and which part of their list. */
public class VoucherQuery {

    @QueryParam("used")
    String used;

    @QueryParam("part")
    String part;

    @QueryParam("siteId")
    String siteId;

    @QueryParam("purchaseOrder")
    String purchaseOrder;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    VoucherFilter filter() {
        return new VoucherFilter(
                Values.flag("used", used)
                        .map(wanted -> wanted ? VoucherUse.USED : VoucherUse.UNUSED)
                        .orElse(VoucherUse.ANY),
                Values.optional("part", part, PartNumber::new),
                Values.optional("siteId", siteId, SiteId::new),
                Values.optional("purchaseOrder", purchaseOrder, PurchaseOrderNumber::new),
                Optional.empty());
    }

    PageRequest page() {
        return Values.page(limit, cursor);
    }
}
