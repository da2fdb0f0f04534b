package org.licenseportal.web.voucher;

import java.time.ZoneId;
import org.licenseportal.site.SiteName;
import org.licenseportal.voucher.VoucherRedemption;
import org.licenseportal.voucher.VoucherSummary;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * A voucher that somebody used before.
 *
 * @param number its number
 * @param title part and description
 * @param code its code
 * @param site the ID of the site that has it
 * @param siteName what that site is called; empty where it has no name
 * @param by who used it
 * @param when day and time
 */
public record UsedVoucher(
        String number, String title, String code, String site, String siteName, String by, String when) {

    private static final String DEVICE = "device ";

    static UsedVoucher of(VoucherRedemption use, VoucherSummary voucher, Texts texts, ZoneId zone) {
        return new UsedVoucher(
                voucher.number().toString(),
                voucher.title(),
                voucher.code().display(),
                use.site().value(),
                use.siteName().map(SiteName::value).orElse(""),
                who(use.redeemedBy(), texts),
                Days.timeOf(use.redeemedAt(), zone));
    }

    /** A login or the label of a key says who it is; the thumbprint of a device does not. */
    static String who(String redeemedBy, Texts texts) {
        return redeemedBy.startsWith(DEVICE) ? texts.text("by.device") : redeemedBy;
    }
}
