package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** USR-1, VEN-1, VEN-3, VOU-2: what lists show, as files. */
@EveryDatabase
class ExportJourneyIT {

    private final Stage stage;
    private final PortalPages north;

    ExportJourneyIT(Stage stage) {
        this.stage = stage;
        north = PortalPages.of(stage.server().address(), "user@northgate.example");
    }

    @Test
    void vou2TheFileHasTheRowsThatTheFiltersShow() {
        Answer file = north.open("/vouchers.csv?use=used&part=S1303549");
        assertEquals(200, file.status(), file::text);
        assertEquals("text/csv;charset=utf-8", file.header("Content-Type").toLowerCase(Locale.ROOT));
        assertTrue(file.header("Content-Disposition").matches("attachment; filename=\"vouchers-[0-9-]{10}\\.csv\""));

        List<String> lines = file.text().lines().toList();
        assertTrue(lines.get(0).startsWith("\ufeffPart,Description,"), lines.get(0));
        assertTrue(lines.size() > 1, "the demo has some");
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("S1303549,")), file::text);
        List<?> listed = (List<?>) stage.api()
                .get("/api/v1/vouchers?used=true&part=S1303549&limit=500", "Authorization", "Bearer demo-000000")
                .json()
                .get("items");
        assertEquals(listed.size(), lines.size() - 1);
    }

    @Test
    void vou2AnotherResellersVouchersAreInNoFile() {
        String foreign = DemoVouchers.ofReseller("000001").get(0);
        String shown = foreign.replaceAll("(.{4})(?=.)", "$1-");

        assertFalse(north.open("/vouchers.csv").text().contains(shown));
        assertTrue(PortalPages.of(stage.server().address(), "admin@southgate.example")
                .open("/vouchers.csv")
                .text()
                .contains(shown));
    }

    @Test
    void vou2AFilterThatNoVoucherCanFitGivesTheHeadAlone() {
        assertEquals(1, north.open("/vouchers.csv?site=x").text().lines().count());
    }

    @Test
    void vou2AWorkbookIsOne() {
        Answer file = north.open("/vouchers.xlsx?use=unused");
        assertEquals(200, file.status(), file::text);
        assertEquals("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.header("Content-Type"));
        assertEquals("PK", file.text().substring(0, 2));
    }

    @Test
    void theTrailSaysWhoTookWhat() {
        north.open("/vouchers.csv?order=DEMO-EXPORT");
        String trail = PortalPages.of(stage.server().address(), "vendor@portal.example")
                .open("/vendor/audit")
                .text();
        assertTrue(trail.contains("order=DEMO-EXPORT"), trail);
    }

    @Test
    void usr1TheFileHasTheUsersThatTheFiltersShow() {
        List<String> lines = north.open("/users.csv?role=admin").text().lines().toList();
        assertTrue(lines.get(0).startsWith("\ufeffName,Email address,Phone,Role,"), lines.get(0));
        assertTrue(lines.get(0).contains("Last login (Europe/London)"), lines.get(0));
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains("admin@northgate.example"))
                        .count());
        String all = north.open("/users.csv").text();
        assertTrue(all.contains("user@northgate.example"), all);
        assertFalse(String.join("", lines).contains("user@northgate.example"), lines::toString);
        assertFalse(all.contains("southgate"), all);
        assertWorkbook(north.open("/users.xlsx?role=admin"), "users");
    }

    @Test
    void usr1ANameThatLooksLikeAFormulaIsNone() {
        PortalPages south = PortalPages.of(stage.server().address(), "admin@southgate.example");
        Answer invited = south.send(
                "/users/invite",
                "invitation",
                "invitation",
                "name",
                "=HYPERLINK(\"https://evil.example\")",
                "email",
                "formula-" + stage.name().toLowerCase(Locale.ROOT) + "@southgate.example",
                "send",
                "Send the invitation");
        assertEquals(302, invited.status(), invited::text);
        String file = south.open("/users.csv").text();
        assertTrue(file.contains("\"'=HYPERLINK("), file);
    }

    @Test
    void ven1Ven3TheVendorsListsAreFilesToo() {
        PortalPages vendor = PortalPages.of(stage.server().address(), "vendor@portal.example");
        List<String> resellers =
                vendor.open("/vendor/resellers.csv?q=Northgate").text().lines().toList();
        assertEquals(2, resellers.size(), resellers::toString);
        assertTrue(resellers.get(1).startsWith("000000,Northgate Communications,"), resellers.get(1));
        assertWorkbook(vendor.open("/vendor/resellers.xlsx"), "resellers");

        String order = "EXPORT-" + stage.name();
        assertEquals(
                201,
                stage.api()
                        .exchange(stage.api()
                                .request("/api/v1/orders/" + order)
                                .header("Authorization", "Bearer demo-vendor")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"resellerNumber\": \"000001\","
                                        + " \"lines\": [{\"part\": \"S1303549\", \"quantity\": 2}]}")))
                        .status());
        List<String> orders =
                vendor.open("/vendor/orders.csv?q=" + order).text().lines().toList();
        assertEquals(2, orders.size(), orders::toString);
        assertTrue(orders.get(1).startsWith(order + ",000001,") && orders.get(1).endsWith(",2,0"), orders.get(1));
        assertWorkbook(vendor.open("/vendor/orders.xlsx"), "orders");
        String trail = vendor.open("/vendor/audit").text();
        assertTrue(trail.contains("q=" + order), trail);
    }

    @Test
    void listsOfferTheirFiles() {
        assertTrue(north.open("/users?role=admin").text().contains("/users.xlsx?role=admin"));
        PortalPages vendor = PortalPages.of(stage.server().address(), "vendor@portal.example");
        assertTrue(vendor.open("/vendor/resellers").text().contains("/vendor/resellers.csv"));
        assertTrue(vendor.open("/vendor/orders").text().contains("/vendor/orders.csv"));
    }

    private static void assertWorkbook(Answer file, String name) {
        assertEquals(200, file.status(), file::text);
        assertEquals("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.header("Content-Type"));
        assertTrue(file.header("Content-Disposition").contains("\"" + name + "-"), file.header("Content-Disposition"));
        assertEquals("PK", file.text().substring(0, 2));
    }
}
