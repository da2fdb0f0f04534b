package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.licenseportal.customer.AccountId;

/** Queues calls in the transaction of what they tell: what is rolled back is told to nobody. */
@ApplicationScoped
class CallQueue {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    CallRepository calls;

    @Inject
    IntegrationRepository integrations;

    @Inject
    Event<CallQueued> queued;

    /**
     * Tells the endpoint of an integration, where it has one.
     *
     * @param event what happened, as {@code enabled}
     * @param row the integration as it is now
     */
    void tell(AccountId account, String event, IntegrationRow row, Instant now) {
        if (row.endpoint().isEmpty()) {
            return;
        }
        CallId id = CallId.random();
        String type = "integration." + event;
        QueuedCall call = new QueuedCall(
                id.value(),
                account,
                row.code(),
                body(account, type, row, now),
                new EndpointAddress(row.endpoint().get()),
                row.secret().orElseThrow(),
                0);
        calls.add(call, type, now);
        queued.fire(new CallQueued(id));
    }

    private String body(AccountId account, String type, IntegrationRow row, Instant now) {
        JsonObjectBuilder settings = JSON.createObjectBuilder();
        new TreeMap<>(integrations.settings(account).getOrDefault(row.code(), Map.of())).forEach(settings::add);
        return JSON.createObjectBuilder()
                .add("type", type)
                .add("timestamp", now.toString())
                .add(
                        "data",
                        JSON.createObjectBuilder()
                                .add("accountId", account.value())
                                .add("integration", row.code().value())
                                .add("state", row.state().word())
                                .add("since", row.since().toString())
                                .add("settings", settings))
                .build()
                .toString();
    }
}
