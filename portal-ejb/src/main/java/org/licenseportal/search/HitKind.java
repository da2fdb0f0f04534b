package org.licenseportal.search;

import java.util.Locale;

/** What can be found, in the order in which it is shown. */
public enum HitKind {
    /** A site, by its ID or a part of its name. */
    SITE,
    /** A voucher, by its code alone. */
    VOUCHER,
    /** A part, by its number or a part of its description. */
    PART,
    /** A purchase order, by the beginning of its number. */
    ORDER,
    /** A customer, by its account ID, a part of its name or of a mail domain. */
    CUSTOMER,
    /** A user, by address or name. */
    USER,
    /** A reseller, by number or name. */
    RESELLER;

    /** The name in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
