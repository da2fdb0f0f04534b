package org.licenseportal.gateway;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of a partner's wish.
 *
 * @param refusal why it was not fulfilled; empty when it was
 * @param retryAfter how long to wait, where waiting helps
 */
public record GatewayOutcome(Optional<GatewayRefusal> refusal, Optional<Duration> retryAfter) {

    static final GatewayOutcome DONE = new GatewayOutcome(Optional.empty(), Optional.empty());

    static GatewayOutcome refused(GatewayRefusal refusal) {
        return new GatewayOutcome(Optional.of(refusal), Optional.empty());
    }

    static GatewayOutcome after(Duration retryAfter) {
        return new GatewayOutcome(Optional.of(GatewayRefusal.TOO_MANY_CODES), Optional.of(retryAfter));
    }

    /** Whether it was fulfilled. */
    public boolean done() {
        return refusal.isEmpty();
    }
}
