package org.licenseportal.onboarding;

import java.util.Optional;
import java.util.function.Predicate;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.gateway.GatewayConnection;
import org.licenseportal.gateway.GatewayFacts;

/**
 * All that the status of an account depends on.
 *
 * @param state where the account is in its life; a draft is one whose first step is not finished
 * @param gateway what is known of its gateway; empty while it has none
 */
record OnboardingFacts(CustomerState state, Optional<GatewayFacts> gateway) {

    /** Whether there is a gateway, and this holds of it. */
    boolean gateway(Predicate<GatewayFacts> condition) {
        return gateway.filter(condition).isPresent();
    }

    /** Whether there is a gateway that stands beside a PBX, and this holds of it. */
    boolean besidePbx(Predicate<GatewayFacts> condition) {
        return !syncs() && gateway(condition);
    }

    boolean connection(GatewayConnection state) {
        return gateway(known -> known.connection() == state);
    }

    /** Whether the gateway is a PBX itself, so that there is no PBX to connect to. */
    boolean syncs() {
        return gateway(known -> known.device().platform().syncs());
    }
}
