package org.licenseportal.customer;

import java.util.List;
import java.util.function.Function;

/** What became of a change to a customer. */
public sealed interface CustomerOutcome {

    /**
     * It is as it was wanted.
     *
     * @param customer as it is now
     * @param repeated true when the same wish was done before
     */
    record Saved(CustomerDossier customer, boolean repeated) implements CustomerOutcome {}

    /**
     * Something mandatory is missing, or something is wrong. Nothing was changed.
     *
     * @param faults each of it, in the order of the fields
     */
    record Incomplete(List<CustomerFault> faults) implements CustomerOutcome {

        /** Keeps its own copy. */
        public Incomplete {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else changed it meanwhile. Nothing was changed.
     *
     * @param customer as it is now
     */
    record Conflict(CustomerDossier customer) implements CustomerOutcome {}

    /** The caller sees no such customer, or none of which this can be done. */
    record Unknown() implements CustomerOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(
            Function<? super Saved, R> saved,
            Function<? super Incomplete, R> incomplete,
            Function<? super Conflict, R> conflict,
            Function<? super Unknown, R> unknown) {
        if (this instanceof Saved done) {
            return saved.apply(done);
        }
        if (this instanceof Incomplete lacking) {
            return incomplete.apply(lacking);
        }
        return this instanceof Conflict other ? conflict.apply(other) : unknown.apply((Unknown) this);
    }
}
