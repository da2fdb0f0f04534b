package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SL-1, SL-4 and SL-7 from the server's end: what an installation does is seen by who owns its site. */
@EveryDatabase
class ServiceLinkJourneyIT {

    private static final String OWNER = "demo-000001";
    private static final String OTHER = "demo-000000";
    private static final Pattern SUSPICION = Pattern.compile("/sites/suspicions/[0-9a-f-]{36}");

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();
    private String site;

    ServiceLinkJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void activate() {
        site = stage.stockedSite();
        send(LicenseRequest.activate(site, "HW-1").of(Stage.RESELLER), device).assertLicense(201);
    }

    @Test
    void sl7EachRequestIsInTheHistoryWithWhatItBrought() {
        SignedRequest request = LicenseRequest.sync(site, "HW-1")
                .with("sequence", 1)
                .with("agent", "portal-client/1.0.0")
                .signedBy(device);
        stage.api().send(request).assertLicense(201);
        stage.api().send(request).assertLicense(200);
        refuse(DeviceKey.generate());

        List<Map<String, Object>> entries = items(get(OWNER, "/sites/" + site + "/synchronizations"));

        assertEquals(
                List.of("hardware-mismatch", "delivered", "delivered"),
                entries.stream().map(entry -> entry.get("result")).toList());
        Map<String, Object> sync = entries.get(1);
        assertEquals("sync", sync.get("operation"));
        assertEquals("direct", sync.get("server"));
        assertEquals("127.0.0.1", sync.get("address"));
        assertEquals("portal-client/1.0.0", sync.get("agent"));
        assertEquals(1L, ((Number) sync.get("heldSequence")).longValue());
        assertEquals(2L, ((Number) object(sync.get("license")).get("sequence")).longValue());
        assertEquals(List.of(), sync.get("changes"));
        assertNull(entries.get(0).get("license"));
        assertFalse(((List<?>) entries.get(2).get("changes")).isEmpty(), "the first license brings all");
    }

    @Test
    void sl7TheSiteSaysHowItStandsWithItsLicenseServer() {
        Map<String, Object> activated = link();
        assertEquals("offline", activated.get("contact"));
        assertNull(activated.get("leaseEnds"));
        send(LicenseRequest.sync(site, "HW-1"), device).assertLicense(201);

        Map<String, Object> link = link();

        assertEquals("in-contact", link.get("contact"));
        assertEquals("direct", link.get("server"));
        assertEquals(site, link.get("identifier"));
        assertEquals("delivered", link.get("lastResult"));
        assertNotNull(link.get("lastContact"));
        assertNotNull(link.get("nextExpected"));
        assertNotNull(link.get("leaseEnds"));
        assertTrue(ids("?contact=in-contact&limit=500").contains(site));
        assertFalse(ids("?contact=late,lost,offline,none&limit=500").contains(site));
        get(OWNER, "/sites?contact=gone").assertProblem(400, "value-unreadable");
    }

    @Test
    void sl7TheProgramIsThatOfTheInstallationWhateverAStrangerSays() {
        send(LicenseRequest.sync(site, "HW-1").with("agent", "portal-client/1.0.0"), device)
                .assertLicense(201);
        send(LicenseRequest.sync(site, "HW-1").with("agent", "stranger/6.6.6"), DeviceKey.generate())
                .assertProblem(409, "hardware-mismatch");

        Map<String, Object> link = link();

        assertEquals("portal-client/1.0.0", link.get("agent"));
        assertEquals("hardware-mismatch", link.get("lastResult"));
    }

    @Test
    void sl7NothingFitsToAFilterThatCannotBe() {
        refuse(DeviceKey.generate());
        PortalPages user = PortalPages.of(stage.server().address(), "admin@southgate.example");
        String path = "/sites/" + site + "/synchronizations";

        for (String query : List.of("operation=dance", "result=NO", "result=a%00b")) {
            Answer page = user.open(path + "?" + query);
            assertEquals(200, page.status(), page::text);
            assertTrue(page.text().contains("No request fits"), page::text);
            Answer file = user.open(path + ".csv?" + query);
            assertEquals(200, file.status(), file::text);
            assertFalse(file.text().contains("The site is bound to another machine"), file::text);
        }
        assertTrue(SUSPICION
                .matcher(user.open("/sites/suspicions?site=" + site).text())
                .find());
        for (String query : List.of("site=abc", "kind=x", "state=maybe", "kind=a%00b")) {
            Answer page = user.open("/sites/suspicions?" + query);
            assertEquals(200, page.status(), page::text);
            assertTrue(page.text().contains("No suspicion fits"), page::text);
        }
    }

    @Test
    void sl7ListsGoOnWhereTheirPageEndsAndTakeFilters() {
        send(LicenseRequest.sync(site, "HW-1"), device).assertLicense(201);
        String path = "/sites/" + site + "/synchronizations";
        Map<String, Object> first = get(OWNER, path + "?limit=1").json();
        Map<String, Object> second =
                get(OWNER, path + "?limit=1&cursor=" + first.get("next")).json();

        assertEquals("sync", list(first).get(0).get("operation"));
        assertEquals("activate", list(second).get(0).get("operation"));
        assertNull(second.get("next"));
        assertEquals(1, items(get(OWNER, path + "?operation=activate")).size());
        assertEquals(0, items(get(OWNER, path + "?result=refused")).size());
        for (String query : List.of("operation=dance", "result=NO", "limit=0", "cursor=!")) {
            get(OWNER, path + "?" + query).assertProblem(400, "value-unreadable");
        }
        for (String query : List.of("kind=x", "open=maybe", "siteId=x")) {
            get(OWNER, "/suspicions?" + query).assertProblem(400, "value-unreadable");
        }
        stage.api().get("/api/v1" + path).assertProblem(401, "not-authenticated");
    }

    @Test
    void sl4ASecondMachineIsToldAndSettledByAnAdmin() {
        refuse(DeviceKey.generate());

        Map<String, Object> suspicion =
                items(get(OWNER, "/suspicions?open=true&siteId=" + site)).get(0);
        assertEquals("two-machines", suspicion.get("kind"));
        assertEquals("device", suspicion.get("detail"));
        PortalPages admin = PortalPages.of(stage.server().address(), "admin@southgate.example");
        String page = admin.open("/sites/" + site).text();
        assertTrue(page.contains("came from another machine"), page);
        Matcher link = SUSPICION.matcher(page);
        assertTrue(link.find(), page);
        assertTrue(admin.open(link.group()).text().contains("reset the hardware ID of the site"));
        assertFalse(admin.open(link.group()).text().contains("Do not name sites of others"));
        String vendors = link.group().replace("/sites/", "/vendor/");
        assertTrue(PortalPages.of(stage.server().address(), "vendor@portal.example")
                .open(vendors)
                .text()
                .contains("Do not name sites of others"));
        assertEquals(200, admin.send(link.group(), "reason", " ").status());
        assertEquals(302, admin.send(link.group(), "reason", "A test laptop").status());

        assertTrue(admin.open(link.group()).text().contains("A test laptop"));
        assertTrue(admin.open("/sites/" + site).text().contains("Suspicion settled"), "it is in the trail");
        assertEquals(
                0, items(get(OWNER, "/suspicions?open=true&siteId=" + site)).size());
        PortalPages other = PortalPages.of(stage.server().address(), "admin@northgate.example");
        assertEquals(404, other.open(link.group()).status());
        assertEquals(404, other.send(link.group(), "reason", "Mine").status());
    }

    @Test
    void sl4AKeyOfAnotherResellersSiteTellsNothingOfIt() {
        String northgates = "18432";
        send(LicenseRequest.activate(northgates, "HW-SECRET").with("version", "4.3"), device);
        List<Map<String, Object>> southgates = items(get(OWNER, "/suspicions?siteId=" + site));

        assertEquals("copied-key", southgates.get(0).get("kind"));
        assertNull(southgates.get(0).get("otherSiteId"));
        assertNull(southgates.get(0).get("address"));
        String page = PortalPages.of(stage.server().address(), "admin@southgate.example")
                .open("/sites/" + site)
                .text();
        assertTrue(page.contains("another site"), page);
        assertFalse(page.contains(northgates), page);
        assertFalse(page.contains("HW-SECRET"), page);
        PortalPages vendor = PortalPages.of(stage.server().address(), "vendor@portal.example");
        String vendors = vendor.open("/vendor/sites/" + site).text();
        assertTrue(vendors.contains(northgates), vendors);
        assertTrue(vendor.open("/vendor/suspicions?site=" + site).text().contains("A copied device key"));
    }

    @Test
    void sl7PagesAndFilesShowTheHistoryToTheOwnerAndTheVendorAlone() {
        refuse(DeviceKey.generate());
        PortalPages user = PortalPages.of(stage.server().address(), "admin@southgate.example");
        PortalPages vendor = PortalPages.of(stage.server().address(), "vendor@portal.example");
        String path = "/sites/" + site + "/synchronizations";

        for (Answer page : List.of(user.open(path), vendor.open("/vendor" + path))) {
            assertEquals(200, page.status(), page::text);
            assertTrue(page.text().contains("The site is bound to another machine"), page::text);
        }
        assertTrue(user.open(path + "?result=delivered").text().contains("License delivered"));
        assertFalse(user.open(path + "?result=delivered").text().contains("<td class=\"what\"><strong>Synch"));
        for (Answer file : List.of(user.open(path + ".csv?result=refused"), vendor.open("/vendor" + path + ".csv"))) {
            assertEquals(200, file.status(), file::text);
            assertTrue(file.text().contains("The site is bound to another machine"), file::text);
        }
        assertEquals(200, user.open(path + ".xlsx").status());
        PortalPages other = PortalPages.of(stage.server().address(), "admin@northgate.example");
        for (String address : List.of(path, path + ".csv", path + ".xlsx")) {
            assertEquals(404, other.open(address).status(), address);
        }
        get(OTHER, "/sites/" + site + "/synchronizations").assertProblem(404, "site-unknown");
    }

    private void refuse(DeviceKey stranger) {
        send(LicenseRequest.sync(site, "HW-1"), stranger).assertProblem(409, "hardware-mismatch");
    }

    private Answer send(LicenseRequest request, DeviceKey key) {
        return stage.api().send(request.signedBy(key));
    }

    private List<Object> ids(String query) {
        return items(get(OWNER, "/sites" + query)).stream()
                .map(found -> found.get("siteId"))
                .toList();
    }

    private Map<String, Object> link() {
        return object(get(OWNER, "/sites/" + site).json().get("serviceLink"));
    }

    private Answer get(String key, String path) {
        return stage.api().get("/api/v1" + path, "Authorization", "Bearer " + key);
    }

    private static List<Map<String, Object>> items(Answer answer) {
        return list(answer.json());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.get("items");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
