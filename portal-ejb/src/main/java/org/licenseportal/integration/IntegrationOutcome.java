package org.licenseportal.integration;

import java.util.function.Function;

/** What became of a wish about an integration. */
public sealed interface IntegrationOutcome {

    /**
     * It is done, or was done before.
     *
     * @param integration how it stands now
     * @param changed whether anything is other than before
     */
    record Done(IntegrationDetails integration, boolean changed) implements IntegrationOutcome {}

    /** There is no such account for the caller, or no such integration. */
    record Unknown() implements IntegrationOutcome {}

    /**
     * It cannot be done.
     *
     * @param integration how it stands
     * @param reason why
     */
    record Refused(IntegrationDetails integration, IntegrationRefusal reason) implements IntegrationOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(
            Function<? super Done, R> done,
            Function<? super Unknown, R> unknown,
            Function<? super Refused, R> refused) {
        if (this instanceof Done changed) {
            return done.apply(changed);
        }
        return this instanceof Unknown none ? unknown.apply(none) : refused.apply((Refused) this);
    }
}
