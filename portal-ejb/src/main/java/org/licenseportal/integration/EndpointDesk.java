package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.customer.AccountId;
import org.licenseportal.ratelimit.RateLimitService;

/** Writes what an integration is told, and lets waiting calls go where they belong. */
@ApplicationScoped
class EndpointDesk {

    @Inject
    IntegrationRepository integrations;

    @Inject
    CallRepository calls;

    @Inject
    CallQueue queue;

    @Inject
    EndpointSecrets secrets;

    @Inject
    RateLimitService limits;

    @Inject
    Event<CallQueued> queued;

    /** Keeps the settings that the catalog knows, and gives them. */
    Map<String, String> settings(IntegrationDetails known, Map<String, String> wanted) {
        Map<String, String> kept = known.entry().settings().stream()
                .map(IntegrationSetting::code)
                .filter(wanted::containsKey)
                .collect(Collectors.toMap(code -> code, wanted::get));
        integrations.replaceSettings(known.account(), known.entry().code(), kept);
        integrations
                .find(known.account(), known.entry().code())
                .ifPresent(row -> integrations.write(known.account(), row));
        return kept;
    }

    /** Whether so many messages were asked for that the next one has to wait. */
    boolean tooMany(IntegrationDetails known) {
        return limits.endpointMessage(known.account().value()).isPresent();
    }

    /** Gives an integration an endpoint with a new secret, or none. */
    Optional<EndpointSecret> endpoint(IntegrationDetails known, Optional<EndpointAddress> endpoint, Instant now) {
        AccountId account = known.account();
        IntegrationCode code = known.entry().code();
        Optional<String> secret = endpoint.map(there -> secrets.make());
        Optional<String> kept = secret.map(plain -> secrets.encrypt(plain, account, code));
        IntegrationRow row = integrations.find(account, code).orElseThrow();
        integrations.write(
                account,
                new IntegrationRow(
                        code,
                        row.state(),
                        row.since(),
                        row.resumes(),
                        row.consentKey(),
                        endpoint.map(EndpointAddress::value),
                        kept,
                        row.version()));
        endpoint.ifPresentOrElse(
                there -> calls.redirect(account, code, there, kept.orElseThrow()),
                () -> calls.giveUp(account, code, now));
        return secret.map(EndpointSecret::new);
    }

    void test(IntegrationDetails known, Instant now) {
        integrations
                .find(known.account(), known.entry().code())
                .ifPresent(row -> queue.tell(known.account(), "test", row, now));
    }

    boolean replay(IntegrationDetails known, CallId call, Instant now) {
        boolean again = integrations
                .find(known.account(), known.entry().code())
                .filter(row -> row.endpoint().isPresent())
                .filter(row -> calls.replay(call, known.account(), row, now))
                .isPresent();
        if (again) {
            queued.fire(new CallQueued(call));
        }
        return again;
    }
}
