package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** VOU-2: what the list of vouchers shows, as a file. */
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
}
