package org.licenseportal.voucher;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;

/**
 * What is known of a voucher.
 *
 * @param code its code
 * @param part what it was bought as
 * @param purchaseOrder the order it was bought with
 * @param issuedAt when it was made
 * @param site the site that it was redeemed for, once it was
 * @param usedAt when it was redeemed; there exactly when there is a site
 */
public record VoucherDetails(
        VoucherCode code,
        PartNumber part,
        PurchaseOrderNumber purchaseOrder,
        Instant issuedAt,
        Optional<SiteId> site,
        Optional<Instant> usedAt) {}
