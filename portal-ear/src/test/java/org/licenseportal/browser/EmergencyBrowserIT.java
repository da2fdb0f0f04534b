package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.DeviceKey;
import org.licenseportal.journey.PortalApi;
import org.licenseportal.journey.PortalPages;

/** What is done when a machine breaks: resets that are counted, and the emergency code. */
class EmergencyBrowserIT {

    private final DeviceKey device = DeviceKey.generate();

    @ParameterizedTest
    @CsvSource({"1440, LIGHT, false", "1440, DARK, true", "320, LIGHT, true", "320, DARK, false"})
    void anEmergencyCodeIsShownOnceAndEverybodyCanReadIt(int width, ColorScheme theme, boolean vendor) {
        try (BrowserWindow window =
                loggedIn(width, theme, vendor ? "vendor@portal.example" : "user@northgate.example")) {
            String site = activated(window);
            Page page = window.visit((vendor ? "/vendor/sites/" : "/sites/") + site);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Emergency license"))
                    .click();
            assertThat(page.locator("#license")).hasValue("1");
            readable(window, "the form");
            page.locator("#license").fill("7");
            page.locator("form.form button[type=submit]").click();
            assertThat(page.locator("#problem")).containsText("Enter the reason");
            window.awaitFocus("problem");
            page.locator("#reason").fill("Mains failure at the clinic");
            page.locator("#reason").press("Enter");
            assertThat(page.locator("#problem")).containsText("The site has no license of this number");
            readable(window, "the form with a problem");
            page.locator("#license").fill("1");
            page.locator("#license").press("Enter");

            assertThat(page.locator("#code")).hasText(Pattern.compile("^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$"));
            readable(window, "the code");
            String code = page.locator("#code").textContent();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Done"))
                    .click();
            assertThat(page.locator("#history")).containsText("Mains failure at the clinic");
            assertTrue(!page.content().contains(code), "the code stands nowhere else");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Emergency license"))
                    .click();
            assertThat(page.locator("main")).containsText("The emergency license of this year was used");
            readable(window, "the page after it was used");
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, DARK", "320, LIGHT"})
    void thePageOfAResetSaysHowManyAreLeftAndWhenThereIsOneAgain(int width, ColorScheme theme) {
        try (BrowserWindow window = loggedIn(width, theme, "admin@northgate.example")) {
            String site = activated(window);
            Page page = window.visit("/sites/" + site + "/hardware");
            assertThat(page.locator("main")).containsText("12 of 12 resets of this site in 365 days are left.");
            assertThat(page.locator("main")).containsText("board, cpu, disk, machine-id, network");
            readable(window, "the form");
            for (int left = 11; left >= 0; left--) {
                reset(window, site);
                activate(window, site);
            }

            window.visit("/sites/" + site + "/hardware");
            assertThat(page.locator("main")).containsText("All 12 resets of this site in 365 days are used.");
            assertThat(page.locator("form.form")).hasCount(0);
            readable(window, "the page without a reset left");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What this means"))
                    .click();
            assertThat(page.locator("h1")).hasText("The hardware ID was reset too often");
            assertEquals(List.of(), window.complaints());
        }
    }

    @Test
    void theVendorFreesASiteWithoutCounting() {
        try (BrowserWindow window = loggedIn(BrowserWindow.NARROWEST, ColorScheme.DARK, "vendor@portal.example")) {
            String site = activated(window);
            Page page = window.visit("/vendor/sites/" + site);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reset hardware ID"))
                    .click();
            readable(window, "the vendor's form");
            page.locator("form.form button[type=submit]").click();
            assertThat(page.locator("#problem")).containsText("Enter the reason");
            page.locator("#reason").fill("Northgate called");
            page.locator("#reason").press("Enter");

            page.waitForURL(Pattern.compile(".*/vendor/sites/" + site + "#link$"));
            assertThat(page.locator("main")).containsText("Not activated");
            window.visit("/vendor/sites/" + site + "/hardware");
            assertThat(page.locator("main")).containsText("There is nothing to reset");
            readable(window, "the page of a free site");
        }
    }

    private static void readable(BrowserWindow window, String what) {
        assertEquals(0, window.sidewaysOverflow(), what);
        assertEquals(List.of(), Axe.violations(window.page()), what);
    }

    private String activated(BrowserWindow window) {
        String site = Requests.freshSite();
        activate(window, site);
        return site;
    }

    private void activate(BrowserWindow window, String site) {
        new PortalApi(window.portal())
                .send(Requests.unsigned(site)
                        .of("000000")
                        .with(
                                "hardwareComponents",
                                Map.of("machine-id", "m", "board", "b", "cpu", "c", "disk", "d", "network", "n"))
                        .signedBy(device))
                .assertLicense(201);
    }

    private static void reset(BrowserWindow window, String site) {
        PortalApi api = new PortalApi(window.portal());
        assertEquals(
                204,
                api.exchange(api.request("/api/v1/sites/" + site + "/hardware-reset")
                                .header("Authorization", "Bearer demo-000000")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"reason\": \"Another machine\"}")))
                        .status());
    }

    private static BrowserWindow loggedIn(int width, ColorScheme theme, String email) {
        BrowserWindow window = BrowserWindow.open(width, theme);
        Page page = window.visit("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(sites|vendor)$"));
        return window;
    }
}
