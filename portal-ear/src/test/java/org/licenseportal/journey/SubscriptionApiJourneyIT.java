package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** ACC-3, ACC-4, ACC-6: the vendor orders subscriptions, a partner's program assigns them and switches integrations. */
@EveryDatabase
class SubscriptionApiJourneyIT {

    private static final String VENDOR = "demo-vendor";
    private static final String NORTHGATE = "demo-000000";
    private static final String ACCOUNT = "/api/v1/customers/300000008";
    private static final String OTHER = "/api/v1/customers/300000009";
    private static final String ORDER = "{\"resellerNumber\": \"000000\", \"plan\": \"Zoom Hybrid\", \"quantity\": 25,"
            + " \"startsOn\": \"2026-01-01\", \"expiresOn\": \"2031-12-31\", \"integration\": \"zoom\","
            + " \"sapCustomer\": \"0004711\", \"resellerOrder\": \"NG-1\"}";

    private final Stage stage;

    SubscriptionApiJourneyIT(Stage stage) {
        this.stage = stage;
    }

    // ACC-6
    @Test
    void anOrderIsPlacedOnceAndAssignedOnce() {
        String number = "SUB-" + UUID.randomUUID().toString().substring(0, 8);
        String order = "/api/v1/subscription-orders/" + number;
        Answer first = call("PUT", VENDOR, order, ORDER);
        assertEquals(201, first.status(), first::text);
        assertEquals("assign", first.json().get("state"));
        assertEquals(200, call("PUT", VENDOR, order, ORDER).status());
        call("PUT", VENDOR, order, ORDER.replace("25", "26")).assertProblem(409, "subscription-differs");
        call("PUT", NORTHGATE, order, ORDER).assertProblem(403, "not-allowed");

        String wanted = "{\"number\": \"" + number + "\"}";
        List<Answer> answers = Crowd.together(IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(runner ->
                        () -> call("POST", NORTHGATE, (runner % 2 == 0 ? ACCOUNT : OTHER) + "/subscriptions", wanted))
                .toList());
        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 201).count());
        assertEquals(
                4, answers.stream().filter(answer -> answer.status() == 409).count());
        assertEquals("25", String.valueOf(call("GET", VENDOR, order, "").json().get("remaining")));
        call("PUT", VENDOR, order + "/usage", "{\"used\": 5}");
        assertEquals("20", String.valueOf(call("GET", VENDOR, order, "").json().get("remaining")));
        call("POST", "demo-000001", "/api/v1/customers/300000101/subscriptions", wanted)
                .assertProblem(404, "subscription-unknown");
    }

    // ACC-3, ACC-4
    @Test
    void aProgramBringsAnIntegrationFromNothingToOn() {
        String zoom = ACCOUNT + "/integrations/zoom";
        change(zoom, "absent");
        call("PUT", NORTHGATE, zoom, "{\"state\": \"enabled\"}").assertProblem(409, "integration-not-possible");
        assertEquals("added", change(zoom, "added").json().get("state"));
        change(zoom, "consent-pending");
        change(zoom, "granted");
        call("PUT", NORTHGATE, zoom, "{\"state\": \"enabled\"}").assertProblem(409, "integration-not-possible");
        call("PUT", NORTHGATE, zoom, "{\"state\": \"granted\", \"settings\": {\"account\": \"no digits\"}}")
                .assertProblem(400, "value-unreadable");
        call(
                        "PUT",
                        NORTHGATE,
                        zoom,
                        "{\"state\": \"denied\", \"settings\": {}, \"endpoint\": \"https://hooks.customer.example/\"}")
                .assertProblem(409, "integration-not-possible");
        assertFalse(
                call("GET", NORTHGATE, ACCOUNT + "/integrations", "").text().contains("hooks.customer.example"),
                "what is refused saves nothing");
        Answer connected = call(
                "PUT",
                NORTHGATE,
                zoom,
                "{\"state\": \"enabled\", \"settings\": {\"account\": \"4711\"},"
                        + " \"endpoint\": \"https://hooks.customer.example/zoom\"}");
        assertEquals(200, connected.status(), connected::text);
        assertEquals("enabled", connected.json().get("state"));
        assertTrue(((String) connected.json().get("secret")).startsWith("whsec_"));
        Answer list = call("GET", NORTHGATE, ACCOUNT + "/integrations", "");
        assertFalse(list.text().contains("whsec_"), "a secret is shown once");

        call("PUT", NORTHGATE, ACCOUNT + "/integrations/none", "{\"state\": \"added\"}")
                .assertProblem(404, "integration-unknown");
        change(ACCOUNT + "/integrations/micollab", "added");
        change(ACCOUNT + "/integrations/micollab", "enabled");
        assertTrue(privilege("delegated-authentication"));
        change(ACCOUNT + "/integrations/micollab", "disabled");
        assertFalse(privilege("delegated-authentication"));
    }

    private boolean privilege(String code) {
        Answer list = call("GET", NORTHGATE, ACCOUNT + "/integrations", "");
        List<?> privileges = (List<?>) list.json().get("privileges");
        Map<?, ?> found = privileges.stream()
                .map(item -> (Map<?, ?>) item)
                .filter(item -> code.equals(item.get("privilege")))
                .findFirst()
                .orElse(null);
        assertNotNull(found, list::text);
        return Boolean.TRUE.equals(found.get("on"));
    }

    private Answer change(String integration, String state) {
        Answer answer = call("PUT", NORTHGATE, integration, "{\"state\": \"" + state + "\"}");
        assertEquals(200, answer.status(), answer::text);
        return answer;
    }

    private Answer call(String method, String key, String path, String body) {
        HttpRequest.Builder request = stage.api().request(path).header("Authorization", "Bearer " + key);
        return stage.api()
                .exchange(
                        body.isEmpty()
                                ? request.GET()
                                : request.header("Content-Type", "application/json")
                                        .method(method, BodyPublishers.ofString(body)));
    }
}
