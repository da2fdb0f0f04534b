package org.licenseportal.activation;

import java.util.Locale;

/** Why a license request was refused: the table of problems in the license exchange. */
public enum RefusalReason {
    /** Not one of the forms, not JSON, a claim missing or of the wrong type. */
    REQUEST_MALFORMED,
    /** The document is over 64 KiB. */
    REQUEST_TOO_LARGE,
    /** The signature does not fit the key, or the algorithm is not accepted. */
    SIGNATURE_INVALID,
    /** No such site, or one that this request has no claim to: one answer for all of it. */
    SITE_UNKNOWN,
    /** A stocked site has no owner until the request names the reseller. */
    RESELLER_NUMBER_REQUIRED,
    /** The product asks for the site's activation code. */
    ACTIVATION_CODE_REQUIRED,
    /** The site is bound to another machine. */
    HARDWARE_MISMATCH,
    /** The site was deactivated and waits for the reset of its hardware ID. */
    HARDWARE_RESET_REQUIRED,
    /** The site had its emergency license of this year. */
    EMERGENCY_USED,
    /** Synchronization or deactivation of a site that no machine has activated. */
    NOT_ACTIVATED,
    /** The site is licensed for another product. */
    PRODUCT_MISMATCH,
    /** The installed version is newer than the licensed one. */
    VERSION_NOT_LICENSED,
    /** A voucher that the site's reseller does not have. */
    VOUCHER_UNKNOWN,
    /** A voucher that was redeemed before. */
    VOUCHER_USED,
    /** The installed version cannot redeem vouchers by itself. */
    VOUCHER_NOT_REDEEMABLE_HERE,
    /** The request's ID was used before, by another request. */
    REQUEST_ID_REUSED,
    /** Too many requests from one address or for one site. */
    RATE_LIMITED,
    /** The database cannot be reached; nothing was changed. */
    UNAVAILABLE;

    /** The name in the problem's address: {@code /problems/<slug>}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
