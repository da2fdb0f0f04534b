package org.licenseportal.site;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of the wish to free a site from its machine. */
public sealed interface ResetOutcome {

    /** It is free. */
    record Freed() implements ResetOutcome {}

    /** Its owner has no reset left, and nothing was changed. */
    record UsedUp(ResetQuota quota) implements ResetOutcome {}

    /** Whoever asks has no such site. */
    record NoSuchSite() implements ResetOutcome {}

    /** Goes on with the one function that fits. */
    default <T> T fold(Supplier<T> freed, Function<ResetQuota, T> usedUp, Supplier<T> noSuchSite) {
        if (this instanceof UsedUp none) {
            return usedUp.apply(none.quota());
        }
        return this instanceof Freed ? freed.get() : noSuchSite.get();
    }
}
