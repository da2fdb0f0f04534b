package org.licenseportal.customer;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of deactivating, activating or deleting an account. */
public sealed interface LifeOutcome {

    /** The account is in the wanted state, since now or since before. */
    record Done() implements LifeOutcome {}

    /** The partner has no such account. */
    record Unknown() implements LifeOutcome {}

    /**
     * Nothing was changed.
     *
     * @param reason why
     */
    record Refused(LifeRefusal reason) implements LifeOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(Supplier<R> done, Supplier<R> unknown, Function<LifeRefusal, R> refused) {
        if (this instanceof Refused no) {
            return refused.apply(no.reason());
        }
        return this instanceof Done ? done.get() : unknown.get();
    }
}
