package org.licenseportal.subscription;

import java.time.LocalDate;

/** How the state of a subscription follows from its days; what is named first wins. */
final class SubscriptionRule {

    /** For so many days before its last one a subscription is said to expire soon. */
    static final int SOON_DAYS = 60;

    private SubscriptionRule() {}

    static SubscriptionState state(SubscriptionTerm term, boolean assigned, LocalDate today) {
        if (term.over(today)) {
            return SubscriptionState.EXPIRED;
        }
        if (term.startsOn().isAfter(today)) {
            return SubscriptionState.PENDING_ACTIVATION;
        }
        if (term.endsOn().isEmpty()) {
            return SubscriptionState.PERPETUAL;
        }
        if (!term.endsOn().get().isAfter(today.plusDays(SOON_DAYS))) {
            return SubscriptionState.EXPIRING_SOON;
        }
        return assigned ? SubscriptionState.ACTIVE : SubscriptionState.ASSIGN;
    }
}
