package org.licenseportal.integration;

import static org.licenseportal.integration.IntegrationState.ABSENT;
import static org.licenseportal.integration.IntegrationState.ADDED;
import static org.licenseportal.integration.IntegrationState.CONSENT_PENDING;
import static org.licenseportal.integration.IntegrationState.DENIED;
import static org.licenseportal.integration.IntegrationState.DISABLED;
import static org.licenseportal.integration.IntegrationState.ENABLED;
import static org.licenseportal.integration.IntegrationState.GRANTED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The states of an integration and the moves between them; the table is in decision 0067. A move that has its effect
 * already leads to the same state again, so that who sends a form twice does nothing twice.
 */
final class IntegrationRule {

    private IntegrationRule() {}

    /**
     * Where a move leads to.
     *
     * @param consent whether somebody outside has to consent to the integration
     * @return empty when it is not possible from there
     */
    static Optional<IntegrationState> next(IntegrationState from, IntegrationMove move, boolean consent) {
        return switch (move) {
            case ADD -> Optional.of(from == ABSENT ? ADDED : from);
            case ASK -> lead(from, consent ? EnumSet.of(ADDED, CONSENT_PENDING, DENIED) : Set.of(), CONSENT_PENDING);
            case GRANT -> lead(from, EnumSet.of(CONSENT_PENDING, GRANTED), GRANTED);
            case DENY -> lead(from, EnumSet.of(CONSENT_PENDING, DENIED), DENIED);
            case ENABLE -> lead(from, EnumSet.of(consent ? GRANTED : ADDED, DISABLED, ENABLED), ENABLED);
            case DISABLE -> lead(from, EnumSet.of(ENABLED, DISABLED), DISABLED);
            case REMOVE -> Optional.of(ABSENT);
        };
    }

    private static Optional<IntegrationState> lead(
            IntegrationState from, Set<IntegrationState> possible, IntegrationState to) {
        return possible.contains(from) ? Optional.of(to) : Optional.empty();
    }
}
