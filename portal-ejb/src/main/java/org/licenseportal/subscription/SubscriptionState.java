package org.licenseportal.subscription;

import java.util.Locale;

/** Where a subscription stands. It follows from its days and from whether it was assigned, and is never set. */
public enum SubscriptionState {
    /** Its last day has passed: it is of no use, and cannot be assigned any more. */
    EXPIRED,
    /** Its first day is still to come. */
    PENDING_ACTIVATION,
    /** It has no last day. */
    PERPETUAL,
    /** Its last day is near. */
    EXPIRING_SOON,
    /** It waits to be assigned. */
    ASSIGN,
    /** It is assigned, and of use. */
    ACTIVE;

    /** The word in the API and in the names of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is of use today. */
    public boolean inForce() {
        return this != EXPIRED && this != PENDING_ACTIVATION;
    }
}
