package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.licenseportal.journey.PortalPages;

/** VEN-1 to VEN-5 in a browser: pages for everybody, files that are looked at before they are taken. */
class VendorBrowserIT {

    /** Not the page of a bulletin: no script, and so no axe, runs in the sandbox of its preview. */
    private static final List<String> PAGES = List.of(
            "/vendor",
            "/vendor/resellers",
            "/vendor/resellers?q=nobody",
            "/vendor/resellers/new",
            "/vendor/resellers/000000",
            "/vendor/resellers/000000/suspend",
            "/vendor/sites",
            "/vendor/sites?swas=ending-90",
            "/vendor/sites?reseller=nobody",
            "/vendor/sites/18429",
            "/vendor/sites/18424",
            "/vendor/sites/18429/hardware",
            "/vendor/sites/18429/emergency",
            "/vendor/parts",
            "/vendor/parts/import",
            "/vendor/parts/S1303549",
            "/vendor/parts/S1303549/edit",
            "/vendor/orders",
            "/vendor/orders/new",
            "/vendor/orders/PO-2026-1000",
            "/vendor/bulletins",
            "/vendor/bulletins/new");

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @Test
    void pagesAreForEverybodyInTheLightThemeOnADesktop() {
        walk(BrowserWindow.DESKTOP, ColorScheme.LIGHT);
    }

    @Test
    void pagesAreForEverybodyInTheDarkThemeOnTheNarrowestScreen() {
        walk(BrowserWindow.NARROWEST, ColorScheme.DARK);
    }

    @Test
    void ven2ACatalogFileIsLookedAtLineByLineAndThenTakenWhole() {
        try (BrowserWindow window = BrowserWindow.open()) {
            Page page = logIn(window);
            window.visit("/vendor/parts/import");
            upload(
                    page,
                    "part,description,kind,feature,feature_name,quantity\n"
                            + "BROWSER-1,Widget,voucher,widget,Widget,2\nBROWSER-2,Other,voucher,unheard-of,,1\n");
            assertThat(page.locator("#problem")).isVisible();
            assertThat(page.locator("tbody tr").first()).containsText("There is no feature \"unheard-of\"");
            assertThat(page.locator("tbody tr").nth(1)).containsText("OK");
            assertEquals(List.of(), violations(page, "a file with a problem"));

            upload(
                    page,
                    "part,description,kind,feature,feature_name,quantity\nBROWSER-1,Widget,voucher,widget,Widget,2\n");
            page.locator("#take").click();
            assertThat(page.locator("main .notice")).containsText("1 new, 0 changed, 0 as before");
            window.visit("/vendor/parts/BROWSER-1");
            assertThat(page.locator("main")).containsText("2 × Widget");
        }
    }

    @Test
    void ven3AFileOfOrdersIsPlacedOnce() {
        try (BrowserWindow window = BrowserWindow.open()) {
            Page page = logIn(window);
            String file = "purchase_order,reseller,part,quantity\nBROWSER-PO,000001,S1302776,1\n";
            window.visit("/vendor/orders/import");
            upload(page, file);
            page.locator("#take").click();
            assertThat(page.locator("main .notice")).containsText("BROWSER-PO");
            window.visit("/vendor/orders/import");
            upload(page, file);
            assertThat(page.locator("main dl")).containsText("0");
            page.locator("#take").click();
            assertThat(page.locator("main .notice")).containsText("1 order was placed before");
        }
    }

    @Test
    void ven4AnOrderOfSwasIsPlacedFromThePageOfItsSite() {
        try (BrowserWindow window = BrowserWindow.open()) {
            Page page = logIn(window);
            window.visit("/vendor");
            page.getByText("whose SWAS ends").click();
            assertThat(page).hasURL(Pattern.compile("/vendor/sites\\?swas=ending-90$"));
            window.visit("/vendor/sites/18515");
            page.getByText("Order SWAS").click();
            assertThat(page.locator("#reseller")).hasValue("000001");
            assertThat(page.locator("#site")).hasValue("18515");
            assertThat(page.locator("#part-0")).hasValue("DEMO-9001");
            assertThat(page.locator("#quantity-0")).hasValue("1");
            page.locator("#number").fill("BROWSER-SWAS");
            page.locator("#starts").fill("");
            page.locator("#place").click();
            assertThat(page.locator("#problem")).containsText("Enter the first day that is covered");
            page.locator("#starts").fill("2026-01-01");
            page.locator("#expires").fill("2031-12-31");
            page.locator("#place").click();
            assertThat(page.locator("main")).containsText("for site 18515, 1 Jan 2026 to 31 Dec 2031");
            assertEquals(List.of(), violations(page, "an order of SWAS"));

            window.visit("/vendor/sites/18515");
            assertThat(page.locator("[aria-labelledby=terms] tbody tr")).containsText("1 × DEMO-9001");
            assertThat(page.locator(".page-head")).containsText("Valid 31 Dec 2031");
        }
    }

    @Test
    void anErrorTakesTheFocusAndLeadsToItsField() {
        try (BrowserWindow window = BrowserWindow.open()) {
            Page page = logIn(window);
            window.visit("/vendor/orders/new");
            page.locator("#number").fill("WITH-KEYS");
            page.locator("#number").press("Enter");
            assertThat(page.locator("#problem")).isFocused();
            assertTrue(page.title().startsWith("Error:"), page.title());
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#reseller")).isFocused();
            assertThat(page.locator("#number")).hasValue("WITH-KEYS");
        }
    }

    private static void walk(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window);
            List<String> faults = new ArrayList<>();
            for (String path : PAGES) {
                window.visit(path);
                faults.addAll(violations(page, path));
                if (window.sidewaysOverflow() > 0) {
                    faults.add(path + " scrolls sideways");
                }
            }
            assertEquals(List.of(), faults);
            assertEquals(List.of(), window.complaints());
        }
    }

    private static Page logIn(BrowserWindow window) {
        Page page = window.visit("/login?to=/vendor");
        page.locator("#email").fill("vendor@portal.example");
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#submit").click();
        assertThat(page.locator("h1")).hasText("Overview");
        return page;
    }

    private static void upload(Page page, String text) {
        page.locator("#file")
                .setInputFiles(new FilePayload("file.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#look").click();
    }

    private static List<String> violations(Page page, String where) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> where + ": " + rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList();
    }
}
