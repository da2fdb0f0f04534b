package org.licenseportal.integration;

import java.util.Optional;

/**
 * How an endpoint answered a call.
 *
 * @param answer the HTTP status, where there was one
 * @param fault why it did not take the call; empty when it did
 */
record CallAnswer(Optional<Integer> answer, Optional<CallFault> fault) {

    private static final int GONE = 410;

    /** It could not even answer. */
    static CallAnswer none(CallFault fault) {
        return new CallAnswer(Optional.empty(), Optional.of(fault));
    }

    /** What an HTTP status means: only 2xx is a yes. */
    static CallAnswer of(int answer) {
        Optional<CallFault> fault = Optional.of(CallFault.REFUSED).filter(refused -> answer < 200 || answer >= 300);
        if (answer >= 300 && answer < 400) {
            fault = Optional.of(CallFault.REDIRECT);
        } else if (answer == GONE) {
            fault = Optional.of(CallFault.GONE);
        }
        return new CallAnswer(Optional.of(answer), fault);
    }
}
