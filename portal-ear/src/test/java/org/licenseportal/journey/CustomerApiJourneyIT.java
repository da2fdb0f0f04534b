package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** ONB-2, ONB-5, ACC-1 for programs, on both databases. Each test has customers of its own. */
@EveryDatabase
class CustomerApiJourneyIT {

    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String OWNER = "demo-000000";
    private static final String OTHER = "demo-000001";
    private static final String VENDOR = "demo-vendor";

    private final Stage stage;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    CustomerApiJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void onb2ACustomerIsMadeOnceForEachKey() {
        Answer created = api("POST", CUSTOMERS, OWNER, json("a-" + mark + ".example"));
        assertEquals(201, created.status(), created::text);
        Answer again = api("POST", CUSTOMERS, OWNER, json("a-" + mark + ".example"));
        assertEquals(200, again.status());
        assertEquals(created.json().get("accountId"), again.json().get("accountId"));
        Answer other = api("POST", CUSTOMERS, OWNER, json("b-" + mark + ".example"));
        assertEquals(422, other.status());
        assertTrue(other.text().contains("idempotency-key-reused"), other.text());
        String customer = CUSTOMERS + "/" + created.json().get("accountId");
        assertEquals(404, api("GET", customer, OTHER, "").status());
        assertEquals("Quay " + mark, api("GET", customer, OWNER, "").json().get("name"));
    }

    @Test
    void acc1AChangeNamesTheVersionThatWasRead() {
        Answer created = api("POST", CUSTOMERS, OWNER, json("a-" + mark + ".example"));
        String customer = CUSTOMERS + "/" + created.json().get("accountId");
        String version = created.json().get("version").toString();
        Answer wrong = api("PUT", customer, OWNER, of(version, "gmail.com").replace("M5J 1E3", "12"));
        assertEquals(400, wrong.status());
        assertTrue(wrong.text().contains("/domains/0") && wrong.text().contains("/address/postalCode"), wrong.text());
        assertEquals(400, api("PUT", customer, OWNER, json("gmail.com")).status(), "without a version");
        assertEquals(
                409,
                api("PUT", customer, OWNER, of("0", "b-" + mark + ".example")).status());
        assertEquals(
                404,
                api("PUT", customer, OTHER, of(version, "b-" + mark + ".example"))
                        .status());
        assertEquals(
                200,
                api("PUT", customer, OWNER, of(version, "b-" + mark + ".example"))
                        .status());
    }

    @Test
    void onb5TheVendorGivesNumbersAndFreesDomains() {
        String domain = "a-" + mark + ".example";
        Answer created = api("POST", CUSTOMERS, OWNER, json(domain));
        String customer = CUSTOMERS + "/" + created.json().get("accountId");
        String billing = "{\"number\": \"4711\", \"kind\": \"micloud-connect\"}";
        assertEquals(403, api("PUT", customer + "/billing", OWNER, billing).status());
        assertEquals(204, api("PUT", customer + "/billing", VENDOR, billing).status());
        assertEquals("4711", api("GET", customer, OWNER, "").json().get("billingNumber"));
        assertEquals(
                403, api("DELETE", customer + "/domains/" + domain, OWNER, "").status());
        assertEquals(
                204, api("DELETE", customer + "/domains/" + domain, VENDOR, "").status());
        assertEquals(
                404, api("DELETE", customer + "/domains/" + domain, VENDOR, "").status());
    }

    private String json(String domain) {
        return """
                {"name": "Quay %s", "address": {"country": "CA", "subdivision": "ON", "street": "80 Front Street",
                 "city": "Toronto", "postalCode": "M5J 1E3"}, "domains": ["%s"], "supportContacts": [
                 {"type": "maintainer", "name": "Noah", "email": "noah@northgate.example"},
                 {"type": "onsite", "name": "Desk", "email": "desk@quay.example"}]}
                """.formatted(mark, domain);
    }

    private String of(String version, String domain) {
        return json(domain).replaceFirst("\\{", "{\"version\": " + version + ", ");
    }

    private Answer api(String method, String path, String key, String body) {
        PortalApi api = stage.api();
        HttpRequest.Builder request = api.request(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", mark);
        return api.exchange(
                request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }
}
