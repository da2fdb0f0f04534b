package org.licenseportal.integration;

import java.time.Instant;

/**
 * How a try ended.
 *
 * @param state where the call stands now
 * @param at when it is due again, or when it ended
 * @param answer what the endpoint answered
 */
record CallSettlement(CallState state, Instant at, CallAnswer answer) {

    /** What an answer leads to: taken, tried again later, or given up. */
    static CallSettlement of(QueuedCall call, CallAnswer answer, Instant now) {
        if (answer.fault().isEmpty()) {
            return new CallSettlement(CallState.DELIVERED, now, answer);
        }
        if (answer.fault().get() == CallFault.GONE) {
            return new CallSettlement(CallState.DEAD, now, answer);
        }
        return CallRetryRule.next(call.attempts(), call.id(), now)
                .map(due -> new CallSettlement(CallState.WAITING, due, answer))
                .orElseGet(() -> new CallSettlement(CallState.DEAD, now, answer));
    }
}
