package org.licenseportal.integration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.customer.AccountId;

/**
 * An integration of the catalog, and how it stands for an account.
 *
 * @param account which account
 * @param entry what the catalog says
 * @param state where it stands
 * @param since since when; empty for one that was not added
 * @param consentKey which question for consent was the last
 * @param settings what it was told, by the codes of the settings
 * @param endpoint what is called when it is switched
 * @param version counts its changes
 */
public record IntegrationDetails(
        AccountId account,
        IntegrationEntry entry,
        IntegrationState state,
        Optional<Instant> since,
        Optional<String> consentKey,
        Map<String, String> settings,
        Optional<EndpointAddress> endpoint,
        long version) {

    /** Keeps its own copy. */
    public IntegrationDetails {
        settings = Map.copyOf(settings);
    }

    /** The same, told something else. */
    IntegrationDetails told(Map<String, String> others) {
        return new IntegrationDetails(account, entry, state, since, consentKey, others, endpoint, version);
    }

    /** Whether it is on. */
    public boolean on() {
        return state == IntegrationState.ENABLED;
    }

    /** The settings that it needs and was not told. */
    public List<IntegrationSetting> missing() {
        return entry.settings().stream()
                .filter(setting -> setting.needed() && !settings.containsKey(setting.code()))
                .toList();
    }

    /** Whether it can be switched on as it stands. */
    public boolean ready() {
        return IntegrationRule.next(
                                state, IntegrationMove.ENABLE, entry.consent().isPresent())
                        .isPresent()
                && missing().isEmpty();
    }
}
