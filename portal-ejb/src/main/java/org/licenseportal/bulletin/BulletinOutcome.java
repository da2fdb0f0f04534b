package org.licenseportal.bulletin;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of the wish to change or send a bulletin. */
public sealed interface BulletinOutcome {

    /**
     * It is done, now or before.
     *
     * @param bulletin how it is now
     */
    record Done(BulletinDetails bulletin) implements BulletinOutcome {}

    /** Somebody changed it meanwhile, or sent it. Nothing was done. */
    record Stale() implements BulletinOutcome {}

    /** There is no such bulletin. */
    record Unknown() implements BulletinOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(Function<? super Done, R> done, Supplier<R> stale, Supplier<R> unknown) {
        if (this instanceof Done known) {
            return done.apply(known);
        }
        return this instanceof Stale ? stale.get() : unknown.get();
    }
}
