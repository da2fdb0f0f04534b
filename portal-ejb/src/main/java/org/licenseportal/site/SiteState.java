package org.licenseportal.site;

import java.util.Locale;

/** Where a site is in its life. */
public enum SiteState {
    /** On a shelf: no reseller owns it yet. The first one whose number comes with a registration will. */
    STOCKED,
    /** Bought by a reseller, not yet registered at a customer. */
    PURCHASED,
    /** Registered at a customer; with a device bound to it, it is activated. */
    REGISTERED,
    /** Given back by its installation; the hardware ID must be reset before it is activated again. */
    DEACTIVATED;

    String inDatabase() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SiteState fromDatabase(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
