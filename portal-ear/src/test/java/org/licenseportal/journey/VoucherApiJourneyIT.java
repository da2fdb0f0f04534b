package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** API-3: a program of a reseller lists, checks and redeems vouchers. */
@EveryDatabase
class VoucherApiJourneyIT {

    private static final String VOUCHERS = "/api/v1/vouchers";
    private static final String OWNER = "demo-000001";
    private static final String OTHER = "demo-000000";
    private static final String SITE = "18500";
    private static final String FOREIGN_SITE = "18429";

    private final Stage stage;

    VoucherApiJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void api3TheListIsFilteredAndGoesOnWhereItsPageEnds() {
        Set<Object> codes = new HashSet<>();
        String cursor = "";
        int pages = 0;
        do {
            Map<String, Object> page =
                    get(OTHER, "?used=false&part=S1302776&limit=5" + cursor).json();
            items(page).forEach(voucher -> {
                assertEquals("S1302776", voucher.get("part"));
                assertNull(voucher.get("usedAt"));
                assertTrue(codes.add(voucher.get("code")), "no voucher is listed twice");
            });
            cursor = page.get("next") == null ? "" : "&cursor=" + page.get("next");
            pages++;
        } while (!cursor.isEmpty());

        assertTrue(pages > 1 && codes.size() > 5, codes.size() + " on " + pages);
        Map<String, Object> used = get(OTHER, "?used=true&limit=500").json();
        assertTrue(items(used).stream().allMatch(voucher -> voucher.get("siteId") != null));
    }

    @Test
    void api3WhatCannotBeReadIsNamed() {
        for (String query :
                List.of("limit=0", "limit=501", "limit=x", "cursor=!", "used=maybe", "siteId=x", "part=_")) {
            get(OWNER, "?" + query).assertProblem(400, "value-unreadable");
        }
    }

    @Test
    void api3NobodyAndTheVendorHaveNoVouchers() {
        stage.api().get(VOUCHERS).assertProblem(401, "not-authenticated");
        get("no-such-key", "").assertProblem(401, "not-authenticated");
        get("demo-vendor", "").assertProblem(403, "not-allowed");
    }

    @Test
    void api3AVoucherIsCheckedHoweverItsCodeIsTyped() {
        String code = stage.vouchers(1).get(0);
        Map<String, Object> voucher =
                get(OWNER, "/" + code.toLowerCase(Locale.ROOT)).json();

        assertEquals(code, String.valueOf(voucher.get("code")).replace("-", ""));
        assertNull(voucher.get("siteId"));
        assertEquals(voucher, get(OWNER, "/" + voucher.get("code")).json());
        get(OTHER, "/" + code).assertProblem(404, "voucher-unknown");
        get(OWNER, "/NO-SUCH-CODE").assertProblem(404, "voucher-unknown");
    }

    @Test
    void api3AVoucherIsRedeemedOnceAndTheSameRequestGetsTheSameAnswer() {
        String code = stage.vouchers(1).get(0);
        String key = UUID.randomUUID().toString();
        Answer first = redeem(OWNER, code, SITE, key);
        assertEquals(201, first.status(), first::text);
        assertEquals(SITE, first.json().get("siteId"));
        assertFalse(String.valueOf(first.json().get("usedAt")).isBlank());

        Answer again = redeem(OWNER, code, SITE, key);
        assertEquals(201, again.status(), again::text);
        assertEquals(first.json(), again.json());
        redeem(OWNER, code, "18501", key).assertProblem(422, "idempotency-key-reused");

        Map<String, Object> late =
                redeem(OWNER, code, "18501", UUID.randomUUID().toString()).assertProblem(409, "voucher-used");
        assertTrue(String.valueOf(late.get("detail")).contains(SITE), late::toString);
    }

    @Test
    void api3WhatIsNotTheResellersLooksLikeNone() {
        String code = stage.vouchers(1).get(0);
        String key = UUID.randomUUID().toString();
        redeem(OTHER, code, FOREIGN_SITE, key).assertProblem(404, "voucher-unknown");
        redeem(OWNER, code, FOREIGN_SITE, key).assertProblem(404, "site-unknown");
        redeem(OWNER, code, "99999999", key).assertProblem(404, "site-unknown");

        assertEquals(201, redeem(OWNER, code, SITE, key).status(), "nothing was changed, and the key is still free");
    }

    @Test
    void api3ABodyThatCannotBeReadChangesNothing() {
        String code = stage.vouchers(1).get(0);
        for (String body : List.of("", "x", "[]", "{}", "{\"siteId\": 18500}", "{\"siteId\": \"x\"}")) {
            send(OWNER, code, body, "k").assertProblem(400, "value-unreadable");
        }
        assertNull(get(OWNER, "/" + code).json().get("siteId"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.get("items");
    }

    private Answer get(String apiKey, String rest) {
        return stage.api().get(VOUCHERS + rest, "Authorization", "Bearer " + apiKey);
    }

    private Answer redeem(String apiKey, String code, String site, String key) {
        return send(apiKey, code, "{\"siteId\": \"" + site + "\"}", key);
    }

    private Answer send(String apiKey, String code, String body, String key) {
        return stage.api()
                .exchange(stage.api()
                        .request(VOUCHERS + "/" + code + "/redemption")
                        .header("Authorization", "Bearer " + apiKey)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }
}
