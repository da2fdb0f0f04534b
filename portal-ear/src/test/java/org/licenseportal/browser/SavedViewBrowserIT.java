package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.PortalPages;

/** VOU-2: a view is kept, used and thrown away in a browser; the list is taken away as a file. */
class SavedViewBrowserIT {

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void vou2AViewIsKeptByKeyboardAndThrownAway(int width, ColorScheme theme) {
        String name = "Used at " + width;
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = loggedIn(window);
            window.visit("/vouchers?use=used&part=S1302776");
            page.locator("summary.chip").focus();
            page.keyboard().press("Enter");
            assertEquals(List.of(), Axe.violations(page));
            page.locator("#name").fill(name);
            page.locator("#name").press("Enter");

            Locator chip = page.locator(".chips a", new Page.LocatorOptions().setHasText(name));
            assertThat(chip).hasAttribute("aria-current", "true");
            assertEquals(0, window.sidewaysOverflow());

            page.locator(".chips a.plain").click();
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(0, window.sidewaysOverflow());
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(name));
            row.locator("form:has(input[value=delete]) button").click();
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name)))
                    .hasCount(0);
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, DARK", "390, LIGHT"})
    void vou2AListIsTakenAway(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = loggedIn(window);
            window.visit("/vouchers?use=unused");
            page.locator(".page-actions summary").focus();
            page.keyboard().press("Enter");
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(0, window.sidewaysOverflow());

            var file = page.waitForDownload(
                    () -> page.locator(".page-actions a").first().click());
            assertEquals(true, file.suggestedFilename().matches("vouchers-[0-9-]{10}\\.xlsx"));
        }
    }

    private static Page loggedIn(BrowserWindow window) {
        Page page = window.visit("/login");
        page.locator("#email").fill("user@northgate.example");
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#submit").click();
        page.waitForURL(address -> !address.endsWith("/login"));
        return page;
    }
}
