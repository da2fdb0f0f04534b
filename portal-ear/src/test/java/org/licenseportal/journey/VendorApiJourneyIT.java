package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** VEN-1 to VEN-4: the vendor's system creates resellers, maintains parts and places orders. */
@EveryDatabase
class VendorApiJourneyIT {

    private static final String VENDOR = "demo-vendor";
    private static final String RESELLER = "demo-000001";
    private static final String ORDER =
            "{\"resellerNumber\": \"000001\", \"lines\": [{\"part\": \"S1303549\", \"quantity\": 2},"
                    + " {\"part\": \"DEMO-5001\", \"quantity\": 1}]}";

    private final Stage stage;

    VendorApiJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void ven3AnOrderGivesItsResellerVouchersThatCanBeRedeemed() {
        String order = "/api/v1/orders/" + fresh();
        Answer first = put(VENDOR, order, ORDER);
        assertEquals(201, first.status(), first::text);
        assertEquals(2, list(first, "vouchers").size());
        assertNotNull(list(first, "sites").get(0).get("siteId"));

        String code = (String) list(first, "vouchers").get(0).get("code");
        assertEquals(200, get(RESELLER, "/api/v1/vouchers/" + code).status());
        get("demo-000000", "/api/v1/vouchers/" + code).assertProblem(404, "voucher-unknown");

        Answer again = put(VENDOR, order, ORDER);
        assertEquals(200, again.status(), again::text);
        assertEquals(first.json(), again.json());
        assertEquals(first.json(), get(VENDOR, order).json());
        put(VENDOR, order, ORDER.replace("2}", "3}")).assertProblem(409, "order-differs");

        Answer redeemed = stage.api()
                .exchange(stage.api()
                        .request("/api/v1/vouchers/" + code + "/redemption")
                        .header("Authorization", "Bearer " + RESELLER)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"siteId\": \"18500\"}")));
        assertEquals(201, redeemed.status(), redeemed::text);
    }

    @Test
    void ven3SixteenOfOneOrderAtOnceMakeOneOrder() {
        String order = "/api/v1/orders/" + fresh();
        List<Answer> answers = Crowd.together(IntStream.range(0, 16)
                .<Callable<Answer>>mapToObj(number -> () -> put(VENDOR, order, ORDER))
                .toList());
        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 201).count());
        assertEquals(1, answers.stream().map(Answer::json).distinct().count());
    }

    @Test
    void ven3WhatIsWrongIsToldWithItsPlace() {
        String order = "/api/v1/orders/" + fresh();
        assertEquals(List.of("/resellerNumber", "/lines"), pointers(put(VENDOR, order, "{}")));
        assertEquals(
                List.of("/reseller", "/resellerNumber", "/lines/0/part", "/lines/0/quantity"),
                pointers(put(VENDOR, order, "{\"reseller\": 1, \"lines\": [{\"part\": 1, \"quantity\": \"2\"}]}")));
        assertEquals(List.of("/lines/0/part"), pointers(put(VENDOR, order, ORDER.replace("S1303549", "NONE"))));
        assertEquals(List.of(""), pointers(put(VENDOR, order, "[]")));
        assertEquals(List.of(""), pointers(put(VENDOR, order, "{\"a\": \"" + "x".repeat(300_000) + "\"}")));
        get(VENDOR, order).assertProblem(404, "order-unknown");
    }

    @Test
    void ven4AnOrderOfSwasCoversItsSiteOnce() {
        String site = (String) list(put(VENDOR, "/api/v1/orders/" + fresh(), ORDER), "sites")
                .get(0)
                .get("siteId");
        String order = "/api/v1/orders/" + fresh();
        String swas = "{\"resellerNumber\": \"000001\", \"lines\": [{\"part\": \"DEMO-9001\", \"quantity\": 1,"
                + " \"siteId\": \"" + site + "\", \"startsOn\": \"2026-01-01\", \"expiresOn\": \"2031-12-31\"}]}";
        assertEquals(201, put(VENDOR, order, swas).status());
        assertEquals(200, put(VENDOR, order, swas).status());
        assertEquals("2031-12-31", list(get(VENDOR, order), "lines").get(0).get("expiresOn"));
        put(VENDOR, order, swas.replace("2031", "2030")).assertProblem(409, "order-differs");

        assertEquals(
                Map.of("status", "valid", "expires", "2031-12-31"),
                get(RESELLER, "/api/v1/sites/" + site).json().get("swas"));

        assertEquals(List.of("/lines/0/siteId"), pointers(put(VENDOR, order + "X", swas.replace(site, "18429"))));
        assertEquals(
                List.of("/lines/0/siteId"), pointers(put(VENDOR, order + "X", swas.replace("DEMO-9001", "S1303549"))));
        assertEquals(
                List.of("/lines/0/siteId"), pointers(put(VENDOR, order + "X", ORDER.replace("S1303549", "DEMO-9001"))));
        assertEquals(List.of("/lines/0/expiresOn"), pointers(put(VENDOR, order + "X", swas.replace("2031", "2025"))));
    }

    @Test
    void ven1ANewResellersAdminIsInvitedOnce() {
        String number = number();
        String reseller = "/api/v1/resellers/" + number;
        String named = "{\"name\": \"Westgate\", \"admin\": {\"email\": \"w%s@westgate.example\", \"name\": \"W\"}}"
                .formatted(number);
        assertEquals(201, put(VENDOR, reseller, named).status());
        assertEquals(200, put(VENDOR, reseller, named).status());
        assertEquals(
                List.of("/admin/email"),
                pointers(put(VENDOR, "/api/v1/resellers/" + number(), named.replace("Westgate", "Other"))));
        assertEquals(
                List.of("/admin/email", "/admin/name"),
                pointers(put(VENDOR, reseller, "{\"name\": \"Westgate\", \"admin\": {\"email\": \"w\"}}")));
    }

    @Test
    void ven1AResellerIsCreatedRenamedAndSuspended() {
        String number = number();
        String reseller = "/api/v1/resellers/" + number;
        get(VENDOR, reseller).assertProblem(404, "reseller-unknown");
        assertEquals(201, put(VENDOR, reseller, "{\"name\": \"Eastgate\"}").status());
        assertEquals(200, put(VENDOR, reseller, "{\"name\": \"Eastgate\"}").status());
        Answer suspended = put(VENDOR, reseller, "{\"name\": \"Eastgate Ltd\", \"suspended\": true}");
        assertEquals(Map.of("number", number, "name", "Eastgate Ltd", "suspended", true), suspended.json());
        assertEquals(
                List.of("/resellerNumber"),
                pointers(put(VENDOR, "/api/v1/orders/" + fresh(), ORDER.replace("000001", number))));
        assertEquals(List.of("/name"), pointers(put(VENDOR, reseller, "{\"name\": \" \"}")));
        assertTrue(list(get(VENDOR, "/api/v1/resellers?limit=500"), "items").stream()
                .anyMatch(item -> number.equals(item.get("number"))));
    }

    @Test
    void ven2APartIsCreatedChangedAndListed() {
        String part = "/api/v1/parts/" + fresh();
        String content = "{\"description\": \"Five\", \"kind\": \"voucher\", \"grants\":"
                + " [{\"feature\": \"wallboard\", \"quantity\": 5}]}";
        assertEquals(201, put(VENDOR, part, content).status());
        assertEquals(200, put(VENDOR, part, content).status());
        Answer changed = put(VENDOR, part, content.replace("5", "6"));
        assertEquals(200, changed.status());
        assertEquals(changed.json(), get(VENDOR, part).json());
        assertEquals(
                List.of("/grants/0/feature"), pointers(put(VENDOR, part, content.replace("wallboard", "whiteboard"))));
        assertEquals(1, list(get(VENDOR, "/api/v1/parts?limit=1"), "items").size());
    }

    @Test
    void aResellersKeyAndNobodyAreKeptOut() {
        for (String path : List.of("/api/v1/resellers/000001", "/api/v1/parts/S1303549", "/api/v1/orders/PO-1")) {
            get(RESELLER, path).assertProblem(403, "not-allowed");
            put(RESELLER, path, "{}").assertProblem(403, "not-allowed");
            stage.api().get(path).assertProblem(401, "not-authenticated");
        }
        get(RESELLER, "/api/v1/resellers").assertProblem(403, "not-allowed");
        get(RESELLER, "/api/v1/parts").assertProblem(403, "not-allowed");
    }

    private static String number() {
        return String.valueOf(IntStream.generate(() -> UUID.randomUUID().hashCode())
                .filter(hash -> hash > 1_000_000)
                .findFirst()
                .orElseThrow());
    }

    private static String fresh() {
        return "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 15).toUpperCase(Locale.ROOT);
    }

    private Answer get(String key, String path) {
        return stage.api().get(path, "Authorization", "Bearer " + key);
    }

    private Answer put(String key, String path, String body) {
        return stage.api()
                .exchange(stage.api()
                        .request(path)
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private static List<String> pointers(Answer answer) {
        Map<String, Object> problem = answer.assertProblem(400, "value-unreadable");
        return ((List<?>) problem.get("errors"))
                .stream()
                        .map(error -> (String) ((Map<?, ?>) error).get("pointer"))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Answer answer, String member) {
        return (List<Map<String, Object>>) answer.json().get(member);
    }
}
