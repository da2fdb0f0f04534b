package org.licenseportal.integration;

import java.util.List;
import java.util.Optional;

/**
 * What became of what an integration was told.
 *
 * @param known whether the account has the integration, and the caller sees it
 * @param wrong the settings whose values are not of their form; when there are any, nothing was saved
 * @param endpointWrong whether the endpoint is one that may not be called; then nothing was saved
 * @param secret the secret that signs calls to a new endpoint, to be shown once; empty when the endpoint is as before
 */
public record ConnectOutcome(
        boolean known, List<IntegrationSetting> wrong, boolean endpointWrong, Optional<EndpointSecret> secret) {

    static final ConnectOutcome UNKNOWN = new ConnectOutcome(false, List.of(), false, Optional.empty());

    /** Keeps its own copy. */
    public ConnectOutcome {
        wrong = List.copyOf(wrong);
    }

    static ConnectOutcome saved(Optional<EndpointSecret> secret) {
        return new ConnectOutcome(true, List.of(), false, secret);
    }

    /** Whether it was saved. */
    public boolean saved() {
        return known && wrong.isEmpty() && !endpointWrong;
    }
}
