package org.licenseportal.subscription;

import java.util.List;
import java.util.function.Function;
import org.licenseportal.kernel.FieldError;

/** What became of an order of a subscription that came in. */
public sealed interface PlacementOutcome {

    /**
     * It is placed, now or before.
     *
     * @param subscription the subscription
     * @param repeated true when it was placed before and nothing was done
     */
    record Placed(SubscriptionDetails subscription, boolean repeated) implements PlacementOutcome {}

    /** There is one of this number with other content. Nothing was done. */
    record Differs() implements PlacementOutcome {}

    /**
     * It cannot be placed like that; nothing was done.
     *
     * @param errors what is wrong, with pointers into the order
     */
    record Refused(List<FieldError> errors) implements PlacementOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(
            Function<? super Placed, R> placed,
            Function<? super Differs, R> differs,
            Function<? super Refused, R> refused) {
        if (this instanceof Placed done) {
            return placed.apply(done);
        }
        return this instanceof Differs other ? differs.apply(other) : refused.apply((Refused) this);
    }
}
