package org.licenseportal.integration;

import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;

/**
 * The wish to do something with an integration of an account.
 *
 * @param scope whose customers are seen
 * @param account which account
 * @param integration which integration
 * @param move what to do
 * @param consentKey for an answer about consent, the question that it answers; empty answers whichever was the last
 * @param actor who wants it
 */
public record MoveIntegration(
        CustomerScope scope,
        AccountId account,
        IntegrationCode integration,
        IntegrationMove move,
        Optional<String> consentKey,
        Actor actor) {

    /** Whether it answers an earlier question for consent than the last one. */
    boolean isOutdated(IntegrationDetails known) {
        boolean answer = move == IntegrationMove.GRANT || move == IntegrationMove.DENY;
        return answer && consentKey.isPresent() && !consentKey.equals(known.consentKey());
    }
}
