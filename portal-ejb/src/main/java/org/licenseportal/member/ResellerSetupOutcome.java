package org.licenseportal.member;

import java.util.function.Function;
import java.util.function.Supplier;
import org.licenseportal.reseller.ResellerOutcome;

/** What became of setting up a reseller. */
public sealed interface ResellerSetupOutcome {

    /**
     * The reseller is as it was wanted, and has an admin where one was named.
     *
     * @param reseller what saving it came to
     * @param invited true when the admin was invited just now
     */
    record Saved(ResellerOutcome reseller, boolean invited) implements ResellerSetupOutcome {}

    /** Somebody logs in with the admin's address already, here or elsewhere. Nothing was changed. */
    record AddressTaken() implements ResellerSetupOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(Function<? super Saved, R> saved, Supplier<R> taken) {
        return this instanceof Saved done ? saved.apply(done) : taken.get();
    }
}
