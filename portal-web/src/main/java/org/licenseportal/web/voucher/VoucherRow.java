package org.licenseportal.web.voucher;

import java.time.ZoneId;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;
import org.licenseportal.voucher.VoucherSummary;
import org.licenseportal.web.support.Days;

/**
 * A voucher in the reader's words (VOU-1).
 *
 * @param number its number, for addresses and forms
 * @param title part and description, as {@code (S1303549) Phone Manager Outlook 10 Pack}
 * @param code its code, for people to read and copy
 * @param order the order that it was bought with
 * @param site the site's ID; empty while it is unassigned
 * @param siteName what that site is called; empty where it has no name
 * @param used the day it was used; empty while it is unassigned
 */
public record VoucherRow(
        String number, String title, String code, String order, String site, String siteName, String used) {

    static VoucherRow of(VoucherSummary voucher, ZoneId zone) {
        return new VoucherRow(
                voucher.number().toString(),
                voucher.title(),
                voucher.code().display(),
                voucher.purchaseOrder().toString(),
                voucher.site().map(SiteId::value).orElse(""),
                voucher.siteName().map(SiteName::value).orElse(""),
                voucher.usedAt().map(when -> Days.of(when, zone)).orElse(""));
    }

    /** Whether it was assigned. */
    public boolean assigned() {
        return !site.isEmpty();
    }
}
