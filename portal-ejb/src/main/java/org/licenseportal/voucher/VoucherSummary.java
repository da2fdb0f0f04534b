package org.licenseportal.voucher;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteRegistration;

/**
 * A voucher as lists show it.
 *
 * @param number tells it apart where the code must not show
 * @param code its code
 * @param part what it was bought as
 * @param description what that part is
 * @param purchaseOrder the order it was bought with
 * @param site the site that it was redeemed for, once it was
 * @param siteName what that site is called, where it has a name
 * @param usedAt when it was redeemed; there exactly when there is a site
 */
public record VoucherSummary(
        VoucherNumber number,
        VoucherCode code,
        PartNumber part,
        String description,
        PurchaseOrderNumber purchaseOrder,
        Optional<SiteId> site,
        Optional<SiteName> siteName,
        Optional<Instant> usedAt) {

    /** Part and description in one, as {@code (S1303549) Phone Manager Outlook 10 Pack}. */
    public String title() {
        return "(" + part + ") " + description;
    }

    /** The same voucher once it is redeemed for this site. */
    public VoucherSummary redeemedFor(SiteRegistration winner, Instant when) {
        return new VoucherSummary(
                number,
                code,
                part,
                description,
                purchaseOrder,
                Optional.of(winner.siteId()),
                winner.name(),
                Optional.of(when));
    }

    /** True once it was redeemed. */
    public boolean used() {
        return usedAt.isPresent();
    }
}
