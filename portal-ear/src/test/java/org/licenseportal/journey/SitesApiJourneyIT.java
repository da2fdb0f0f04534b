package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** SITE-1 to SITE-3 and SL-7 for programs: a reseller's sites are listed, read and freed from their machines. */
@EveryDatabase
class SitesApiJourneyIT {

    private static final String SITES = "/api/v1/sites";
    private static final String OWNER = "demo-000000";
    private static final String OTHER = "demo-000001";

    private final Stage stage;

    SitesApiJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void site2TheListIsFilteredAndGoesOnWhereItsPageEnds() {
        Set<Object> ids = new HashSet<>();
        String cursor = "";
        do {
            Map<String, Object> page = get(OWNER, "?version=5.0&swas=valid,expired&limit=7" + cursor)
                    .json();
            items(page).forEach(site -> {
                assertEquals("5.0", site.get("version"));
                assertEquals("000000", site.get("resellerNumber"));
                assertNotEquals("none", swas(site).get("status"));
                assertTrue(ids.add(site.get("siteId")), "no site is listed twice");
            });
            cursor = page.get("next") == null ? "" : "&cursor=" + page.get("next");
        } while (!cursor.isEmpty());

        assertTrue(ids.size() > 14, ids::toString);
        assertTrue(ids.contains("18429"), ids::toString);
    }

    @Test
    void site1EachRowIsAsTheContractSays() {
        Map<String, Object> site = items(get(OWNER, "?siteId=18429").json()).get(0);

        assertEquals(
                Set.of("siteId", "siteName", "product", "version", "registered", "swas", "resellerNumber"),
                site.keySet());
        assertEquals("MCS", site.get("product"));
        assertEquals(true, site.get("registered"));
        assertEquals("valid", swas(site).get("status"));
        Map<String, Object> none = items(get(OWNER, "?siteId=18424").json()).get(0);
        assertEquals("none", swas(none).get("status"));
        assertNull(swas(none).get("expires"));
        Map<String, Object> unregistered =
                items(get(OWNER, "?siteId=18425").json()).get(0);
        assertNull(unregistered.get("siteName"));
        assertEquals(false, unregistered.get("registered"));
    }

    @Test
    void site2EachFilterLetsThroughWhatItSays() {
        assertEquals(List.of("18424"), ids("?name=old%20BREWERY"));
        assertEquals(List.of(), ids("?product=ABC"));
        assertTrue(ids("?registered=false&limit=500").containsAll(List.of("18422", "18425")));
        assertTrue(ids("?swas=none&limit=500").containsAll(List.of("18413", "18415", "18424")));
        assertEquals(List.of("18414"), ids("?siteId=18414&swas=expired"));
        assertEquals(List.of(), ids("?siteId=18414&swas=valid,none"));
    }

    @Test
    void site2WhatCannotBeReadIsNamed() {
        for (String query : List.of("siteId=x", "swas=maybe", "swas=valid,", "registered=1", "limit=0", "cursor=!")) {
            get(OWNER, "?" + query).assertProblem(400, "value-unreadable");
        }
        stage.api().get(SITES).assertProblem(401, "not-authenticated");
        get("demo-vendor", "").assertProblem(403, "not-allowed");
    }

    @Test
    void site3DetailsSayWhatTheSiteMayUseAndWhichSwasItHasAndNeeds() {
        Map<String, Object> site = get(OWNER, "/18429").json();

        assertFalse(list(site.get("entitlements")).isEmpty());
        Map<String, Object> coverage = object(site.get("coverage"));
        assertTrue(coverage.keySet().containsAll(Set.of("held", "required", "order")), coverage::toString);
        for (String which : List.of("held", "required", "order")) {
            assertFalse(list(coverage.get(which)).isEmpty(), which);
            list(coverage.get(which)).forEach(part -> {
                assertTrue(String.valueOf(part.get("part")).startsWith("DEMO-"), part::toString);
                assertTrue(((Number) part.get("quantity")).longValue() > 0, part::toString);
            });
        }
        Map<String, Object> bare = get(OWNER, "/18424").json();
        assertEquals(List.of(), object(bare.get("coverage")).get("held"));
        assertFalse(list(object(bare.get("coverage")).get("order")).isEmpty());
        assertEquals(
                "10203040",
                object(get(OWNER, "/18440").json().get("serviceLink")).get("applicationRecordId"));
    }

    @Test
    void site3WhatIsNotTheResellersLooksLikeNone() {
        for (String path : List.of("/18500", "/" + stage.stockedSite(), "/99999999", "/x")) {
            get(OWNER, path).assertProblem(404, "site-unknown");
        }
        assertTrue(ids(OTHER, "?limit=500").contains("18500"));
        assertFalse(ids("?limit=500").contains("18500"));
    }

    @Test
    void site4ACertificateIsTheSameFileAsOnThePage() {
        Answer certificate = get(OWNER, "/18428/certificate");

        assertEquals(200, certificate.status(), certificate::text);
        assertEquals("application/pdf", certificate.header("Content-Type"));
        assertTrue(certificate.text().startsWith("%PDF-"));
        assertTrue(certificate.header("Content-Disposition").startsWith("attachment; filename="));
        assertArrayEquals(
                PortalPages.of(stage.server().address(), "user@northgate.example")
                        .open("/sites/18428/certificate")
                        .body(),
                certificate.body());
        for (String site : List.of("18500", stage.stockedSite(), "99999999", "x")) {
            get(OWNER, "/" + site + "/certificate").assertProblem(404, "site-unknown");
        }
        stage.api().get(SITES + "/18428/certificate").assertProblem(401, "not-authenticated");
        get("demo-vendor", "/18428/certificate").assertProblem(403, "not-allowed");
    }

    @Test
    void sl7AResetFreesTheSiteForAnotherMachine() {
        String site = stage.stockedSite();
        stage.api()
                .send(LicenseRequest.activate(site, "sha256:ab12")
                        .of(Stage.RESELLER)
                        .with("siteName", "Site " + site)
                        .signedBy(DeviceKey.generate()))
                .assertLicense(201);
        assertEquals("activated", link(site).get("status"));

        reset(OWNER, site, "{\"reason\": \"Mine now\"}").assertProblem(404, "site-unknown");
        assertEquals("activated", link(site).get("status"));
        Answer done = reset(OTHER, site, "{\"reason\": \"Board died\"}");

        assertEquals(204, done.status(), done::text);
        assertEquals("", done.text());
        assertEquals("not-activated", link(site).get("status"));
        assertNull(link(site).get("hardwareId"));
    }

    @Test
    void sl7AReasonIsNeededAndNothingElse() {
        for (String body : List.of(
                "",
                "x",
                "{}",
                "{\"reason\": \" \"}",
                "{\"reason\": 1}",
                "{\"reason\": \"a\", \"more\": 1}",
                "{\"reason\": \"" + "x".repeat(501) + "\"}")) {
            reset(OWNER, "18429", body).assertProblem(400, "value-unreadable");
        }
    }

    private Map<String, Object> link(String site) {
        return object(get(OTHER, "/" + site).json().get("serviceLink"));
    }

    private List<Object> ids(String query) {
        return ids(OWNER, query);
    }

    private List<Object> ids(String key, String query) {
        return items(get(key, query).json()).stream()
                .map(site -> site.get("siteId"))
                .toList();
    }

    private static Map<String, Object> swas(Map<String, Object> site) {
        return object(site.get("swas"));
    }

    private static List<Map<String, Object>> items(Map<String, Object> page) {
        return list(page.get("items"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private Answer get(String apiKey, String rest) {
        return stage.api().get(SITES + rest, "Authorization", "Bearer " + apiKey);
    }

    private Answer reset(String apiKey, String site, String body) {
        return stage.api()
                .exchange(stage.api()
                        .request(SITES + "/" + site + "/hardware-reset")
                        .header("Authorization", "Bearer " + apiKey)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }
}
