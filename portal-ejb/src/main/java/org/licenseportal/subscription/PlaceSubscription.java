package org.licenseportal.subscription;

import java.util.Optional;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.reseller.ResellerNumber;

/**
 * An order of a subscription, as the vendor's system hands it over.
 *
 * @param number its number
 * @param reseller who ordered
 * @param plan what was subscribed to, as {@code Zoom Hybrid}
 * @param quantity for how many users
 * @param term when
 * @param integration without which it is of no use; empty when it needs none
 * @param references what others know it by
 */
public record PlaceSubscription(
        SubscriptionNumber number,
        ResellerNumber reseller,
        String plan,
        int quantity,
        SubscriptionTerm term,
        Optional<IntegrationCode> integration,
        SubscriptionReferences references) {

    /** The most users. */
    public static final int MOST = 1_000_000;

    /** The longest name of a plan. */
    public static final int LONGEST_PLAN = 100;
}
