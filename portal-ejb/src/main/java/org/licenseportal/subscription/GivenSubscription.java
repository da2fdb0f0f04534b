package org.licenseportal.subscription;

import java.util.Optional;

/**
 * What became of the wish to assign a subscription.
 *
 * @param subscription how it stands now; empty when there is none such
 * @param refusal why it was not assigned; empty when it is
 * @param repeated whether it was assigned to this account before, and nothing was done
 */
public record GivenSubscription(
        Optional<SubscriptionDetails> subscription, Optional<SubscriptionRefusal> refusal, boolean repeated) {

    static GivenSubscription refused(Optional<SubscriptionDetails> subscription, SubscriptionRefusal reason) {
        return new GivenSubscription(subscription, Optional.of(reason), false);
    }

    static GivenSubscription done(SubscriptionDetails subscription, boolean repeated) {
        return new GivenSubscription(Optional.of(subscription), Optional.empty(), repeated);
    }
}
