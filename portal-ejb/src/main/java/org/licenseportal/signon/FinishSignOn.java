package org.licenseportal.signon;

import java.util.Map;
import java.util.Optional;
import org.licenseportal.identity.LoginOrigin;
import org.licenseportal.identity.SecretToken;

/**
 * Somebody comes back from an issuer.
 *
 * @param parameters what the address says, by name
 * @param browser what the browser holds; empty when it began nothing
 * @param origin from where
 */
public record FinishSignOn(Map<String, String> parameters, Optional<SecretToken> browser, LoginOrigin origin) {

    /** Keeps its own copy. */
    public FinishSignOn {
        parameters = Map.copyOf(parameters);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(text -> !text.isEmpty());
    }

    /** Says nothing of what came back. */
    @Override
    public String toString() {
        return "FinishSignOn";
    }
}
