package org.licenseportal.subscription;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.customer.PickedCustomer;

/**
 * A subscription.
 *
 * @param order what was ordered
 * @param used how many of its users the vendor counted last
 * @param orderedAt when it came in
 * @param customer whom it is assigned to; without the name where nobody reads it
 * @param assignedAt since when
 * @param state where it stands today
 */
public record SubscriptionDetails(
        PlaceSubscription order,
        int used,
        Instant orderedAt,
        Optional<PickedCustomer> customer,
        Optional<Instant> assignedAt,
        SubscriptionState state) {

    /** The same with the name of the customer. */
    SubscriptionDetails called(String name) {
        return new SubscriptionDetails(
                order, used, orderedAt, customer.map(known -> new PickedCustomer(known.id(), name)), assignedAt, state);
    }

    /** How many users it is still good for. */
    public int remaining() {
        return Math.max(0, order.quantity() - used);
    }

    /** Whether it can be assigned. */
    public boolean assignable() {
        return customer.isEmpty() && state != SubscriptionState.EXPIRED;
    }
}
