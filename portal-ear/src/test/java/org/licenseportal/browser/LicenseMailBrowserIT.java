package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * PUB-3: emailing the license after a registration, and reading the mail in the demo; in both themes and on a phone.
 */
class LicenseMailBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, DARK", "320, LIGHT"})
    void theLicenseIsEmailedAndTheMailIsShown(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            String site = Requests.freshSite();
            RegisterPage register = RegisterPage.in(window);
            register.choose(Requests.activate(site).file());
            register.confirm().click();
            Page page = window.page();
            assertFits(window);

            page.locator("#address").fill("not an address");
            page.locator("#address").press("Enter");
            assertThat(page.locator("#problem")).containsText("Enter an email address");
            assertThat(page.locator("#address")).hasValue("not an address");
            assertFits(window);

            page.locator("#address").fill("anna@northgate.example");
            page.locator("#address").press("Enter");
            assertThat(register.heading()).hasText("The license is on its way");
            assertThat(page.locator("main")).containsText("anna@northgate.example");
            assertFits(window);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("see the mail"))
                    .click();
            assertFits(window);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("License of site " + site))
                    .click();
            assertThat(page.locator("main")).containsText("license-" + site + "-1.lic");
            assertFits(window);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the HTML part"))
                    .click();
            assertThat(page.locator("main")).containsText("Carry the file to the installation");
            assertEquals(0, window.sidewaysOverflow());
            assertEquals(List.of(), window.complaints());
        }
    }

    private static void assertFits(BrowserWindow window) {
        assertEquals(0, window.sidewaysOverflow());
        assertEquals(
                List.of(),
                new AxeBuilder(window.page())
                        .withTags(RULES).analyze().getViolations().stream()
                                .map(rule ->
                                        rule.getId() + " " + rule.getNodes().size())
                                .toList());
    }
}
