package org.licenseportal.assignment;

import java.util.Locale;

/** Why vouchers were not assigned, where it is not that somebody used one before. */
public enum AssignmentRefusal {
    /** The reseller has no such site. */
    SITE_UNKNOWN,
    /** The reseller has no such voucher, or one of several is not its own. */
    VOUCHER_UNKNOWN,
    /** The key was used for other vouchers or another site. */
    IDEMPOTENCY_KEY_REUSED;

    /** The stable code of the reason, as {@code site-unknown}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
