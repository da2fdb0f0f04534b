package org.licenseportal.journey;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.identity.Role;
import org.licenseportal.journey.Operations.Operation;
import org.licenseportal.web.support.Route;

/**
 * Walks every page and every operation as everybody who must not get in. It finds them by itself, and fails on a
 * variable part or a body that it does not know: whoever adds a route says here what of it belongs to Northgate.
 */
class IsolationJourneyIT {

    private static final String SOUTHGATE = "demo-000001";
    private static final String VENDOR = "demo-vendor";

    private static final Map<Role, String> LOGINS = Map.of(
            Role.RESELLER_USER, "user@northgate.example",
            Role.RESELLER_ADMIN, "admin@northgate.example",
            Role.ACCOUNT_ADMIN, "owner@harbour.example",
            Role.VENDOR_ADMIN, "vendor@portal.example");

    /** For programs without a key. */
    private static final Set<String> OPEN = Set.of(
            "GET /api/v1/ping",
            "GET /api/v1/openapi.json",
            "POST /api/v1/license-requests",
            "POST /api/v1/gateways/messages");

    /** For the vendor's keys and for those of the reseller who owns what is asked for. */
    private static final Set<String> SHARED = Set.of("GET /api/v1/licenses/{serial}");

    /** What of Northgate stands at a variable part of an address. */
    private static final Map<String, String> NORTHGATES = Map.ofEntries(
            entry("siteId", "18429"),
            entry("code", DemoVouchers.ofReseller("000000").get(0)),
            entry("serial", "00000000-0000-4000-8000-000000000000"),
            entry("number", "000000"),
            entry("partNumber", "S1303549"),
            entry("purchaseOrder", "DEMO-UNKNOWN-1"),
            entry("bulletin", "00000000-0000-4000-8000-0000000000b3"),
            entry("voucherNumber", DemoVouchers.numberOfNorthgates()),
            entry("assignmentId", "00000000-0000-4000-8000-000000000000"),
            entry("entryId", HistoryPages.entryOfNorthgates()),
            entry("passkeyId", "00000000-0000-4000-8000-000000000000"),
            entry("suspicionId", "00000000-0000-4000-8000-0000000000d1"),
            entry("accountId", "300000001"),
            entry("domain", "nobodys.example"),
            entry("issueNumber", "30000001"),
            entry("fileId", "00000000-0000-4000-8000-0000000000f1"),
            entry("integration", "zoom"),
            entry("subscription", "SUB-100001"),
            entry("userId", "00000000-0000-4000-8000-000000000003"));

    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("POST /api/v1/sites/{siteId}/hardware-reset", "{\"reason\": \"Another machine\"}"),
            entry("POST /api/v1/vouchers/{code}/redemption", "{\"siteId\": \"18429\"}"),
            entry("PUT /api/v1/resellers/{number}", "{\"name\": \"Taken over\"}"),
            entry("PUT /api/v1/parts/{partNumber}", "{\"description\": \"Taken over\"}"),
            entry("POST /api/v1/customers", "{}"),
            entry("PUT /api/v1/customers/{accountId}", "{\"name\": \"Taken over\"}"),
            entry("DELETE /api/v1/customers/{accountId}/domains/{domain}", "{}"),
            entry("PUT /api/v1/customers/{accountId}/billing", "{\"kind\": \"cloudlink\"}"),
            entry(
                    "POST /api/v1/customers/{accountId}/issues",
                    "{\"category\": \"calls\", \"title\": \"Taken over\", \"text\": \"Taken over\"}"),
            entry("POST /api/v1/customers/{accountId}/issues/{issueNumber}/replies", "{\"text\": \"Taken over\"}"),
            entry("PUT /api/v1/customers/{accountId}/issues/{issueNumber}/status", "{\"status\": \"closed\"}"),
            entry("POST /api/v1/customers/{accountId}/gateway", "{\"claimCode\": \"7KQ2-M9XD\"}"),
            entry("DELETE /api/v1/customers/{accountId}/gateway", ""),
            entry(
                    "PUT /api/v1/customers/{accountId}/pbx",
                    "{\"host\": \"10.0.0.5\", \"port\": 443, \"user\": \"taken\", \"password\": \"over\"}"),
            entry("POST /api/v1/customers/{accountId}/pbx/connection", ""),
            entry("POST /api/v1/customers/{accountId}/synchronization", ""),
            entry("PUT /api/v1/customers/{accountId}/integrations/{integration}", "{\"state\": \"disabled\"}"),
            entry("POST /api/v1/customers/{accountId}/subscriptions", "{\"number\": \"SUB-100004\"}"),
            entry("PUT /api/v1/subscription-orders/{subscription}", "{\"plan\": \"Taken over\"}"),
            entry("PUT /api/v1/subscription-orders/{subscription}/usage", "{\"used\": \"none\"}"),
            entry("PUT /api/v1/orders/{purchaseOrder}", "{\"resellerNumber\": \"000001\", \"lines\": []}"));

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private final URI portal = Stage.DERBY.server().address();
    private final PortalApi api = Stage.DERBY.api();

    static List<Route> routes() {
        return Route.all();
    }

    static List<Operation> operations() {
        return Operations.all();
    }

    @Test
    void operationsAreFound() {
        assertTrue(operations().contains(new Operation("GET", "/api/v1/licenses/{serial}")), operations()::toString);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aPageBehindTheLoginAsksNobodyIn(Route route) {
        Answer answer = new PortalPages(portal).open(filled(route.path()));
        if (route.roles().isEmpty()) {
            assertFalse(answer.status() == 302 && answer.header("Location").contains("/login"), answer::text);
        } else {
            assertEquals(302, answer.status(), answer::text);
            assertTrue(URI.create(answer.header("Location")).getPath().equals("/login"), answer.header("Location"));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aPageIsNotThereForOthersThanItsRoles(Route route) {
        LOGINS.forEach((role, email) -> {
            PortalPages pages = PortalPages.of(portal, email);
            boolean admitted =
                    route.roles().isEmpty() || role.granted().stream().anyMatch(route.roles()::contains);
            if (!admitted) {
                assertEquals(404, pages.open(filled(route.path())).status(), role + " opens " + route.path());
                assertEquals(404, pages.send(filled(route.path())).status(), role + " sends " + route.path());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatIsAnothersLooksLikeWhatDoesNotExist(Route route) {
        boolean forResellers =
                route.roles().isEmpty() || route.roles().stream().anyMatch(role -> role.startsWith("reseller"));
        if (PART.matcher(route.path()).find() && forResellers) {
            Answer answer = PortalPages.of(portal, "admin@southgate.example").open(filled(route.path()));
            assertEquals(404, answer.status(), route.path());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationAsksForAKey(Operation operation) {
        if (OPEN.contains(operation.toString())) {
            return;
        }
        assertAll(
                () -> assertEquals(401, call(operation, null).status(), operation::toString),
                () -> assertEquals(401, call(operation, "demo-999999").status(), operation::toString));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aKeyOfTheOtherKindIsNotEnough(Operation operation) {
        if (OPEN.contains(operation.toString()) || SHARED.contains(operation.toString())) {
            return;
        }
        boolean resellers = call(operation, SOUTHGATE).status() != 403;
        boolean vendors = call(operation, VENDOR).status() != 403;
        assertTrue(resellers != vendors, operation + " is open to resellers: " + resellers + ", vendor: " + vendors);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anothersObjectLooksLikeNoneToAKey(Operation operation) {
        Answer answer = call(operation, SOUTHGATE);
        if (PART.matcher(operation.path()).find() && answer.status() != 403) {
            assertEquals(404, answer.status(), operation + ": " + answer.text());
        } else if (operation.method().equals("GET") && answer.status() == 200) {
            assertFalse(answer.text().contains("\"000000\""), operation::toString);
        }
    }

    private Answer call(Operation operation, String key) {
        HttpRequest.Builder request = api.request(filled(operation.path()));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        if (operation.method().equals("GET")) {
            return api.exchange(request.GET());
        }
        String body = OPEN.contains(operation.toString()) ? "{}" : BODIES.get(operation.toString());
        assertNotNull(body, "a body for " + operation);
        return api.exchange(request.header("Content-Type", "application/json")
                .header("Idempotency-Key", "isolation-" + operation.hashCode() + "-" + key)
                .method(operation.method(), BodyPublishers.ofString(body)));
    }

    private static String filled(String path) {
        Matcher part = PART.matcher(path);
        StringBuilder address = new StringBuilder();
        while (part.find()) {
            String value = NORTHGATES.get(part.group(1));
            assertNotNull(value, "something of Northgate's for " + part.group(1));
            part.appendReplacement(address, value);
        }
        return part.appendTail(address).toString();
    }
}
