package org.licenseportal.voucher;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;

/**
 * Who redeemed a voucher, and for which site.
 *
 * @param code the voucher
 * @param site the site that has it now, for ever
 * @param siteName what that site is called, where it has a name
 * @param redeemedAt when
 * @param requestId what {@link RedemptionContext#requestId} was
 * @param redeemedBy a login, an API key's label, or the device of a site
 */
public record VoucherRedemption(
        VoucherCode code,
        SiteId site,
        Optional<SiteName> siteName,
        Instant redeemedAt,
        Optional<String> requestId,
        String redeemedBy) {}
