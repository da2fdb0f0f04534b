package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** VEN-1, VEN-2, VEN-3 and VEN-5: what the vendor does on its pages. */
@EveryDatabase
class VendorJourneyIT {

    private final PortalPages vendor;

    VendorJourneyIT(Stage stage) {
        vendor = PortalPages.of(stage.server().address(), "vendor@portal.example");
    }

    @Test
    void ven1AResellerIsCreatedRenamedSuspendedAndReactivated() {
        Answer wrong = vendor.send("/vendor/resellers/new", "reseller", "reseller", "number", "4x", "create", "Create");
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("Enter the reseller number as 1 to 10 digits"), wrong::text);
        assertTrue(wrong.text().contains("Enter the company name"), wrong::text);

        Answer created = vendor.send(
                "/vendor/resellers/new",
                "reseller",
                "reseller",
                "number",
                "4711",
                "name",
                "Four & Seven",
                "create",
                "x");
        assertEquals("/vendor/resellers/4711", path(created));
        assertTrue(vendor.open("/vendor/resellers?q=seven").text().contains("Four &amp; Seven"));
        Answer taken = vendor.send(
                "/vendor/resellers/new", "reseller", "reseller", "number", "4711", "name", "Other", "create", "x");
        assertTrue(taken.text().contains("There is a reseller 4711 already"), taken::text);

        String page = "/vendor/resellers/4711";
        Answer nobody =
                vendor.send(page, "invitation", "invitation", "adminName", "Fay", "adminEmail", "fay", "invite", "x");
        assertTrue(nobody.text().contains("Enter an email address"), nobody::text);
        String[] fay = {"invitation", "invitation", "adminName", "Fay", "adminEmail", "fay@four.example", "invite", "x"
        };
        assertEquals(page + "?invited=1", target(vendor.send(page, fay)));
        assertTrue(vendor.send(page, fay).text().contains("Somebody logs in with fay@four.example already"));
        vendor.send(page, "rename", "rename", "name", "Four", "save", "x");
        vendor.send(page + "/suspend", "suspension", "suspension", "suspend", "x");
        assertTrue(vendor.open(page).text().contains("This reseller is suspended"));
        assertTrue(vendor.open("/vendor/resellers?state=suspended").text().contains(">Four<"));
        vendor.send(page, "resume", "resume", "reactivate", "x");
        assertFalse(vendor.open(page).text().contains("This reseller is suspended"));
        assertEquals(404, vendor.open("/vendor/resellers/99999").status());
    }

    @Test
    void ven2APartIsCreatedAndChangedAndKeepsItsVersions() {
        Answer wrong = vendor.send(
                "/vendor/parts/new",
                "part",
                "part",
                "number",
                "NEW-1",
                "description",
                "Gadget",
                "kind",
                "voucher",
                "feature",
                "gadget",
                "featureName",
                "",
                "quantity",
                "0",
                "save",
                "x");
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("href=\"#quantity-0\""), wrong::text);

        assertEquals("/vendor/parts/NEW-1", path(part("/vendor/parts/new", "Gadget", "3")));
        part("/vendor/parts/NEW-1/edit", "Gadget pack", "5");
        String page = vendor.open("/vendor/parts/NEW-1").text();
        assertTrue(page.contains("5 × Gadget"), page);
        assertTrue(page.contains("3 × Gadget"), page);
        Answer export = vendor.open("/vendor/parts/catalog.csv");
        assertTrue(export.header("Content-Disposition").contains("catalog.csv"));
        assertTrue(export.text().contains("NEW-1,Gadget pack,voucher,,,,gadget,Gadget,5"), export::text);
        assertTrue(vendor.open("/vendor/parts/catalog.json").text().startsWith("{"));
    }

    @Test
    void ven3AnOrderIsPlacedOnceAndShowsWhatItMade() {
        Answer placed = order("WEB/1", "2");
        assertEquals("/vendor/orders/WEB~1", path(placed));
        assertEquals("/vendor/orders/WEB~1", path(order("WEB/1", "2")), "the same order again");
        Answer differs = order("WEB/1", "3");
        assertEquals(422, differs.status());
        assertTrue(differs.text().contains("There is an order WEB/1 already"), differs::text);

        String page = vendor.open("/vendor/orders/WEB~1").text();
        assertTrue(page.contains("id=\"code-1\""), page);
        assertFalse(page.contains("id=\"code-2\""), page);
        Answer vouchers = vendor.open("/vendor/orders/WEB~1/vouchers.csv");
        assertEquals(3, vouchers.text().lines().count(), vouchers::text);
        assertTrue(vendor.open("/vendor/orders?q=WEB").text().contains("WEB/1"));
    }

    @Test
    void ven5ABulletinIsWrittenPreviewedTriedAndSent() {
        Answer created = vendor.send(
                "/vendor/bulletins/new",
                "bulletin",
                "bulletin",
                "kind",
                "technical",
                "title",
                "Version <2>",
                "body",
                "First.\n\nSecond & last.",
                "save",
                "x");
        String page = path(created);
        Answer html = vendor.open(page + "/html");
        assertTrue(html.text().contains("<p>Second &amp; last.</p>"), html::text);
        assertTrue(html.header("Content-Security-Policy").contains("sandbox"));
        assertEquals(page + "?tested=1", target(vendor.send(page, "try", "try", "test", "x")));
        String seen = version(vendor.open(page));
        assertEquals(
                409,
                vendor.send(page, "try", "try", "version", seen + "7", "discard", "x")
                        .status());
        assertTrue(vendor.open(page).text().contains("Draft"));
        assertEquals("/vendor/bulletins", path(vendor.send(page, "try", "try", "version", seen, "discard", "x")));
        assertEquals(404, vendor.open(page).status());
    }

    @Test
    void theOverviewLeadsOn() {
        Answer page = vendor.open("/vendor");
        assertEquals(200, page.status());
        assertTrue(page.text().contains("<a href=\"/vendor/mails\">"), page::text);
        assertTrue(page.text().contains("<a href=\"/vendor/sites?swas=ending-90\">"), page::text);
    }

    private Answer part(String form, String description, String quantity) {
        return vendor.send(
                form,
                "part",
                "part",
                "number",
                "NEW-1",
                "description",
                description,
                "kind",
                "voucher",
                "feature",
                "gadget",
                "featureName",
                "Gadget",
                "quantity",
                quantity,
                "save",
                "x");
    }

    private Answer order(String number, String quantity) {
        return vendor.send(
                "/vendor/orders/new",
                "order",
                "order",
                "number",
                number,
                "reseller",
                "000001",
                "part",
                "S1302776",
                "quantity",
                quantity,
                "place",
                "x");
    }

    /** The version that a page shows, in its hidden field. */
    static String version(Answer page) {
        Matcher field = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.text());
        assertTrue(field.find(), page::text);
        return field.group(1);
    }

    private static String path(Answer answer) {
        assertEquals(302, answer.status(), answer::text);
        return URI.create(answer.header("Location")).getPath();
    }

    private static String target(Answer answer) {
        URI target = URI.create(answer.header("Location"));
        return target.getPath() + "?" + target.getQuery();
    }
}
