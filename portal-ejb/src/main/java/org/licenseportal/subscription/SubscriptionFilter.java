package org.licenseportal.subscription;

import java.util.Optional;

/**
 * Which subscriptions of a partner are wanted.
 *
 * @param show a state of affairs
 * @param text a part of one of its numbers, of the name or the ID of its account, or of its last day as 2027-05-31
 */
public record SubscriptionFilter(Show show, Optional<String> text) {

    /** All of them. */
    public static final SubscriptionFilter ALL = new SubscriptionFilter(Show.ALL, Optional.empty());

    /** States of affairs. */
    public enum Show {
        /** Every one. */
        ALL,
        /** Those that can be assigned. */
        UNASSIGNED,
        /** Those that expire soon. */
        EXPIRING
    }
}
