package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** USR-1 for programs: a reseller's users are listed. */
@EveryDatabase
class UsersApiJourneyIT {

    private static final String OWNER = "demo-000000";

    private final Stage stage;

    UsersApiJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void usr1EachRowSaysWhoItIs() {
        Map<String, Object> nora = items(
                        get(OWNER, "?role=reseller-admin&limit=500").json())
                .stream()
                .filter(user -> user.get("email").equals("admin@northgate.example"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Set.of(
                        "userId",
                        "name",
                        "email",
                        "phone",
                        "role",
                        "status",
                        "subscriptions",
                        "mainContact",
                        "lastLogin",
                        "resellerNumber"),
                nora.keySet());
        assertEquals("Nora North", nora.get("name"));
        assertEquals("reseller-admin", nora.get("role"));
        assertEquals("active", nora.get("status"));
        assertEquals("000000", nora.get("resellerNumber"));
        assertTrue(nora.get("subscriptions") instanceof List, nora::toString);
    }

    @Test
    void usr1TheListGoesOnWhereItsPageEnds() {
        Set<Object> ids = new HashSet<>();
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            Map<String, Object> page = get(OWNER, "?limit=1" + cursor).json();
            items(page).forEach(user -> {
                assertTrue(ids.add(user.get("userId")), "nobody is listed twice");
                names.add((String) user.get("name"));
            });
            cursor = page.get("next") == null ? "" : "&cursor=" + page.get("next");
        } while (!cursor.isEmpty());
        assertTrue(names.containsAll(List.of("Nora North", "Noah Field")), names::toString);
    }

    @Test
    void usr1EachFilterLetsThroughWhatItSays() {
        String users = get(OWNER, "?role=reseller-user&limit=500").text();
        assertTrue(users.contains("user@northgate.example"), users);
        assertFalse(users.contains("admin@northgate.example"), users);
        assertFalse(get(OWNER, "?status=invited&limit=500").text().contains("admin@northgate.example"));
        assertTrue(get(OWNER, "?status=active&limit=500").text().contains("admin@northgate.example"));
        items(get(OWNER, "?subscription=swas&limit=500").json())
                .forEach(user -> assertTrue(((List<?>) user.get("subscriptions")).contains("swas"), user::toString));
    }

    @Test
    void usr1AnotherResellersUsersAreNotListed() {
        String south = get("demo-000001", "?limit=500").text();
        assertTrue(south.contains("admin@southgate.example"), south);
        assertFalse(south.contains("northgate"), south);
        assertFalse(get(OWNER, "?limit=500").text().contains("southgate"));
        assertFalse(get(OWNER, "?limit=500").text().contains("vendor@portal.example"));
        get("demo-vendor", "").assertProblem(403, "not-allowed");
        stage.api().get("/api/v1/users").assertProblem(401, "not-authenticated");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        for (String query : List.of("role=vendor-admin", "status=gone", "subscription=all", "limit=501", "cursor=!")) {
            get(OWNER, "?" + query).assertProblem(400, "value-unreadable");
        }
    }

    private Answer get(String key, String query) {
        return stage.api().get("/api/v1/users" + query, "Authorization", "Bearer " + key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.get("items");
    }
}
