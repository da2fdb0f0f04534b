package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** API-1: keys with scopes, made and revoked by the pages. */
@EveryDatabase
class ApiKeyJourneyIT {

    private static final Pattern KEY = Pattern.compile("<code id=\"key\">(lp_[A-Za-z0-9_-]+)</code>");
    private static final String RESET = "/api/v1/sites/18500/hardware-reset";

    /** What each scope of a reseller's opens. */
    private static final Map<String, String> OPENED = Map.of(
            "sites:read", "/api/v1/sites",
            "vouchers:read", "/api/v1/vouchers",
            "users:read", "/api/v1/users");

    private final Stage stage;
    private final PortalPages admin;

    ApiKeyJourneyIT(Stage stage) {
        this.stage = stage;
        admin = PortalPages.of(stage.server().address(), "admin@southgate.example");
    }

    @Test
    void api1AKeyOpensWhatItsScopeIsForAndAProblemNamesTheOneThatIsMissing() {
        OPENED.forEach((scope, opened) -> {
            String key = make("Only " + scope, scope);
            OPENED.forEach((needed, path) -> {
                Answer answer = get(key, path);
                if (path.equals(opened)) {
                    assertEquals(200, answer.status(), answer::text);
                    assertTrue(answer.text().contains("\"000001\"") || needed.startsWith("vouchers"), answer::text);
                    assertFalse(answer.text().contains("\"000000\""), answer::text);
                } else {
                    String detail =
                            (String) answer.assertProblem(403, "not-allowed").get("detail");
                    assertTrue(detail.contains("scope " + needed), detail);
                }
            });
        });
    }

    @Test
    void api1WithoutItsScopeNothingIsDone() {
        String key = make("Only reading", "sites:read");
        Answer answer = stage.api()
                .exchange(stage.api()
                        .request(RESET)
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"reason\": \"Another machine\"}")));
        String detail = (String) answer.assertProblem(403, "not-allowed").get("detail");
        assertTrue(detail.contains("scope sites:reset"), detail);
        assertFalse(admin.open("/sites/18500").text().contains("Another machine"));
    }

    @Test
    void api1ARevokedKeyIsNone() {
        String label = "To be revoked " + UUID.randomUUID();
        String key = make(label, "sites:read");
        assertEquals(200, get(key, "/api/v1/sites").status());
        String page = admin.open("/account/keys").text();
        assertFalse(page.contains(key), "a key is shown once");
        String row = page.substring(page.indexOf(label));
        String id = row.replaceFirst("(?s).*?name=\"revoke\" value=\"([^\"]+)\".*", "$1");

        PortalPages others = PortalPages.of(stage.server().address(), "admin@northgate.example");
        others.send("/account/keys", "keys", "keys", "revoke", id);
        assertEquals(200, get(key, "/api/v1/sites").status(), "another reseller's admin revokes nothing");
        assertEquals(
                302, admin.send("/account/keys", "keys", "keys", "revoke", id).status());
        get(key, "/api/v1/sites").assertProblem(401, "not-authenticated");
    }

    @Test
    void api1NoResellerMakesAKeyForTheVendorsWork() {
        Answer answer =
                admin.send("/account/keys", "new", "new", "label", "ERP", "scope", "vendor", "create", "Make the key");
        assertTrue(answer.text().contains("Choose at least one thing"), answer::text);
        List<String> made = KEY.matcher(answer.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(List.of(), made);
    }

    private String make(String label, String scope) {
        Answer made =
                admin.send("/account/keys", "new", "new", "label", label, "scope", scope, "create", "Make the key");
        return KEY.matcher(made.text())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(made.text()));
    }

    private Answer get(String key, String path) {
        return stage.api().get(path, "Authorization", "Bearer " + key);
    }
}
