package org.licenseportal.client.servicelink;

import java.util.Locale;

/** Where an installation stands. The guide has the table of what leads from which to which. */
public enum AgentState {
    /** Never activated, or started anew. */
    NOT_ACTIVATED,
    /** Licensed, and the last synchronization went well (or there was none yet). */
    ACTIVE,
    /** Licensed, but synchronizing fails; the lease runs. */
    LATE,
    /** The lease has ended; everything stays usable for the grace period. */
    GRACE,
    /** The grace period has ended too: nothing is licensed until the next synchronization. */
    RESTRICTED,
    /** The site was given up here; its hardware ID has to be reset before it activates again. */
    DEACTIVATED,
    /** The license server knows this site with another machine; its hardware ID has to be reset. */
    REFUSED,
    /** The emergency license holds, until its end or the next successful synchronization. */
    EMERGENCY;

    /** @return name for scripts, as {@code not-activated} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
