package org.licenseportal.order;

import java.util.List;
import java.util.function.Function;
import org.licenseportal.kernel.FieldError;

/** What became of an order that came in. */
public sealed interface OrderOutcome {

    /**
     * It is placed, now or before.
     *
     * @param order the order with what it made
     * @param repeated true when it was placed before and nothing was done
     */
    record Placed(OrderDetails order, boolean repeated) implements OrderOutcome {}

    /** There is an order of this number with other content. Nothing was done. */
    record Differs() implements OrderOutcome {}

    /**
     * It cannot be placed like that; nothing was done.
     *
     * @param errors what is wrong, with pointers into the order
     */
    record Refused(List<FieldError> errors) implements OrderOutcome {}

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
