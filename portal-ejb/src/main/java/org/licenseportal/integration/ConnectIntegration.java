package org.licenseportal.integration;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;

/**
 * What an integration of an account is to be told.
 *
 * @param scope whose customers are seen
 * @param account which account
 * @param integration which integration
 * @param settings all its settings, by their codes; those that are empty are none
 * @param endpoint what is called when it is switched; empty calls nothing
 * @param version which version of the integration was looked at; empty changes any
 * @param actor who wants it
 */
public record ConnectIntegration(
        CustomerScope scope,
        AccountId account,
        IntegrationCode integration,
        Map<String, String> settings,
        Optional<EndpointAddress> endpoint,
        Optional<Long> version,
        Actor actor) {

    /** Leaves out what is empty. */
    public ConnectIntegration {
        settings = settings.entrySet().stream()
                .filter(setting -> !setting.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, setting -> setting.getValue().strip()));
    }

    /** Who wants it, and of what. */
    EndpointWish wish() {
        return new EndpointWish(scope, account, integration, version, actor);
    }

    /**
     * Whether a setting is of its form. One that is not there is: it is asked for when the integration is switched on.
     */
    boolean fits(IntegrationSetting setting) {
        return !settings.containsKey(setting.code()) || setting.form().fits(settings.get(setting.code()));
    }
}
