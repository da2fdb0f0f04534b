package org.licenseportal.web.voucher;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.licenseportal.assignment.AssignmentPreview;
import org.licenseportal.assignment.LicenseChange;
import org.licenseportal.site.SiteName;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherSummary;
import org.licenseportal.web.support.Texts;

/**
 * What an assignment would do, in the reader's words.
 *
 * @param site the ID of the site
 * @param siteName what it is called; empty while it is not registered
 * @param version what it is licensed for
 * @param vouchers the vouchers
 * @param changes what the site has before and after
 * @param swas which SWAS the site needs before and after
 * @param used who used which of the vouchers already; empty while the assignment is possible
 * @param act what the button says
 */
public record ReviewWords(
        String site,
        String siteName,
        String version,
        List<VoucherRow> vouchers,
        List<LicenseChange> changes,
        SwasReview swas,
        List<UsedVoucher> used,
        String act) {

    static ReviewWords of(AssignmentPreview preview, Texts texts, ZoneId zone) {
        Map<VoucherCode, VoucherSummary> byCode =
                preview.vouchers().stream().collect(Collectors.toMap(VoucherSummary::code, Function.identity()));
        return new ReviewWords(
                preview.site().siteId().value(),
                preview.site().name().map(SiteName::value).orElse(""),
                preview.site().product() + " (" + preview.site().licensedVersion() + ")",
                preview.vouchers().stream()
                        .map(voucher -> VoucherRow.of(voucher, zone))
                        .toList(),
                preview.changes(),
                SwasReview.of(preview.assurance(), texts),
                preview.used().stream()
                        .map(use -> UsedVoucher.of(use, byCode.get(use.code()), texts, zone))
                        .toList(),
                texts.text("act", preview.vouchers().size(), preview.site().siteId()));
    }

    /** Whether the site ID must be typed: several vouchers go at once. */
    public boolean typed() {
        return vouchers.size() > 1;
    }
}
