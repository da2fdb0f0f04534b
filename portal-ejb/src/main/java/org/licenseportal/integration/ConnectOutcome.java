package org.licenseportal.integration;

import java.util.List;
import java.util.Optional;

/**
 * What became of a wish about what an integration is told, and whom it tells.
 *
 * @param known whether the account has the integration, and the caller sees it
 * @param refusal why nothing was done
 * @param wrong the settings whose values are not of their form; when there are any, nothing was done
 * @param endpointWrong whether the endpoint is one that may not be called; then nothing was done
 * @param secret the secret that signs calls to a new endpoint, to be shown once; empty when the endpoint is as before
 */
public record ConnectOutcome(
        boolean known,
        Optional<IntegrationRefusal> refusal,
        List<IntegrationSetting> wrong,
        boolean endpointWrong,
        Optional<EndpointSecret> secret) {

    static final ConnectOutcome UNKNOWN =
            new ConnectOutcome(false, Optional.empty(), List.of(), false, Optional.empty());

    /** Keeps its own copy. */
    public ConnectOutcome {
        wrong = List.copyOf(wrong);
    }

    static ConnectOutcome done(Optional<EndpointSecret> secret) {
        return new ConnectOutcome(true, Optional.empty(), List.of(), false, secret);
    }

    static ConnectOutcome refused(IntegrationRefusal reason) {
        return new ConnectOutcome(true, Optional.of(reason), List.of(), false, Optional.empty());
    }

    static ConnectOutcome unfit(List<IntegrationSetting> wrong, boolean endpointWrong) {
        return new ConnectOutcome(true, Optional.empty(), wrong, endpointWrong, Optional.empty());
    }

    /** Whether it was done. */
    public boolean done() {
        return known && refusal.isEmpty() && wrong.isEmpty() && !endpointWrong;
    }
}
