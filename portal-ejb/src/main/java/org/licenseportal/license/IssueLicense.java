package org.licenseportal.license;

import java.time.Instant;
import java.util.List;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.voucher.VoucherCode;

/**
 * The wish for a license.
 *
 * @param serial its number, unique for ever
 * @param site the locked site as the license is to state it, its sequence already taken
 * @param request what it answers
 * @param redeemed the vouchers that the same transaction redeemed
 * @param now when it is issued
 */
public record IssueLicense(
        String serial, SiteRegistration site, RequestDocument request, List<VoucherCode> redeemed, Instant now) {

    /** Keeps its own copy of the codes. */
    public IssueLicense {
        redeemed = List.copyOf(redeemed);
    }
}
