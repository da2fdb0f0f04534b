package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ONB-3, ONB-4 over HTTP: a gateway and a partner's program bring a customer to its registered users. */
@EveryDatabase
class GatewayJourneyIT {

    private static final String OWNER = "demo-000001";
    private static final String STRANGER = "demo-000000";
    private static final String PBX =
            "{\"host\": \"10.0.0.5\", \"port\": 443, \"user\": \"gw\", \"password\": \"S3cret!\"}";
    private static final String CUSTOMER = "/api/v1/customers/300000101";

    private final PortalApi api;
    private final SignedGateway gateway;

    GatewayJourneyIT(Stage stage) {
        api = stage.api();
        gateway = new SignedGateway(api);
    }

    /** The customer has a gateway of the demo's, or one of the test before. */
    @BeforeEach
    void aCustomerWithoutGateway() {
        int status = call("DELETE", OWNER, "/gateway", "").status();
        assertTrue(status == 204 || status == 404, "status " + status);
    }

    @Test
    void onb4FromAnAnnouncementToRegisteredUsers() {
        String code = (String) gateway.announce().json().get("claimCode");
        assertEquals("unclaimed", gateway.heartbeat().json().get("state"));
        assertEquals(201, claim(OWNER, code).status());
        assertEquals("claimed", gateway.heartbeat().json().get("state"));

        assertProblem("pbx-missing", 409, call("POST", OWNER, "/pbx/connection", ""));
        assertEquals(204, call("PUT", OWNER, "/pbx", PBX).status());
        assertEquals(202, call("POST", OWNER, "/pbx/connection", "").status());

        Map<String, Object> work = work(gateway.heartbeat());
        assertEquals("connect", work.get("kind"));
        Map<String, Object> access = gateway.open((String) work.get("credentials"));
        assertEquals("S3cret!", access.get("password"));
        assertEquals("10.0.0.5", access.get("host"));
        gateway.send("report", Map.of("connection", "connected", "pbxType", "MiVoice Business", "pbxVersion", "9.4"));
        Map<String, Object> next = work(gateway.send("acknowledge", Map.of("work", work.get("id"), "result", "done")));
        assertEquals("synchronize", next.get("kind"));
        assertProblem(
                "upload-incomplete",
                409,
                gateway.send("acknowledge", Map.of("work", next.get("id"), "result", "done")));

        UUID upload = UUID.randomUUID();
        Answer half = gateway.users(upload, 1, 2, users(0, 250));
        assertTrue(half.text().contains("\"missing\":[2]"), half::text);
        assertEquals(0, ((List<?>) registered("").get("items")).size());
        gateway.users(upload, 2, 2, users(250, 250));
        gateway.send("acknowledge", Map.of("work", next.get("id"), "result", "done"));
        assertEquals(500, ((List<?>) registered("?limit=500").get("items")).size());
        assertEquals(1, ((List<?>) registered("?q=user%20499").get("items")).size());

        assertProblem("value-unreadable", 400, call("GET", OWNER, "/registered-users?q=a%00b", ""));

        String known = call("GET", OWNER, "/gateway", "").text();
        assertTrue(known.contains("\"type\":\"MiVoice Business\""), known);
        assertTrue(known.contains("\"count\":500"), known);
        assertFalse(known.contains("S3cret") || known.contains("10.0.0.5"), known);
    }

    @Test
    void onb3ACodeCountsOnceAndForItsOwnCustomersAlone() {
        String code = (String) gateway.announce().json().get("claimCode");
        assertProblem("customer-unknown", 404, claim(STRANGER, code));
        assertProblem("claim-code-malformed", 422, claim(OWNER, code.substring(1)));
        assertEquals(201, claim(OWNER, code.toLowerCase(Locale.ROOT)).status());
        assertProblem("gateway-claimed", 409, claim(OWNER, code));
        assertProblem("customer-unknown", 404, call("GET", STRANGER, "/gateway", ""));
        assertEquals(204, call("DELETE", OWNER, "/gateway", "").status());
        assertProblem("claim-code-unknown", 422, claim(OWNER, code));
        assertProblem("gateway-missing", 404, call("GET", OWNER, "/gateway", ""));
        assertProblem("gateway-not-claimed", 409, gateway.send("report", Map.of("connection", "connecting")));
    }

    @Test
    void aMessageCountsOnceAndInItsOrder() {
        assertProblem("gateway-unknown", 404, gateway.heartbeat());
        String old = gateway.message("heartbeat", Map.of("uptime", 1, "health", "ok", "trunk", "none"));
        String first = gateway.announce().text();
        String last = gateway.message("heartbeat", Map.of("uptime", 2, "health", "ok", "trunk", "none"));
        assertEquals(200, gateway.deliver(last).status());
        assertEquals(200, gateway.deliver(last).status());
        assertProblem("message-outdated", 409, gateway.deliver(old));
        assertProblem("signature-invalid", 400, gateway.deliver(broken(last)));
        assertProblem("value-unreadable", 400, gateway.deliver("{}"));
        assertTrue(first.contains("\"state\":\"unclaimed\""), first);
    }

    @Test
    void whatIsNoMessageIsRefusedAsSuch() {
        Answer form = api.exchange(api.request("/api/v1/gateways/messages")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("a,b")));
        assertProblem("unsupported-media-type", 415, form);
        assertProblem("request-too-large", 413, gateway.deliver("{" + " ".repeat(300_000)));
    }

    @Test
    void onb4WhatIsWrongWithAPbxIsSaidByItsMember() {
        String code = (String) gateway.announce().json().get("claimCode");
        claim(OWNER, code);
        Answer answer = call(
                "PUT",
                OWNER,
                "/pbx",
                "{\"host\": \"http://pbx\", \"port\": 0, \"user\": \"gw\", \"password\": \"hidden\"}");
        assertProblem("value-unreadable", 400, answer);
        assertTrue(answer.text().contains("/host") && answer.text().contains("/port"), answer::text);
        assertFalse(answer.text().contains("hidden"), answer::text);
    }

    /** Another signature of the same length. */
    private static String broken(String message) {
        int at = message.indexOf("\"signature\":\"") + "\"signature\":\"".length();
        char other = message.charAt(at) == 'A' ? 'B' : 'A';
        return message.substring(0, at) + other + message.substring(at + 1);
    }

    private Answer claim(String key, String code) {
        return call("POST", key, "/gateway", "{\"claimCode\": \"" + code + "\"}");
    }

    private Map<String, Object> registered(String query) {
        return call("GET", OWNER, "/registered-users" + query, "").json();
    }

    private Answer call(String method, String key, String path, String body) {
        return api.exchange(api.request(CUSTOMER + path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    @SuppressWarnings("unchecked") // so says the protocol
    private static Map<String, Object> work(Answer answer) {
        assertEquals(200, answer.status(), answer::text);
        return ((List<Map<String, Object>>) answer.json().get("work")).get(0);
    }

    private static List<Map<String, Object>> users(int from, int count) {
        List<Map<String, Object>> users = new ArrayList<>();
        for (int number = from; number < from + count; number++) {
            users.add(Map.of("extension", String.valueOf(1_000 + number), "name", "User " + number));
        }
        return users;
    }

    private static void assertProblem(String slug, int status, Answer answer) {
        assertEquals(status, answer.status(), answer::text);
        assertTrue(answer.text().contains("\"/problems/" + slug + "\""), answer::text);
    }
}
