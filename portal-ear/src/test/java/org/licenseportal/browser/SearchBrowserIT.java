package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.PortalPages;

/** Search and the audit trail by keyboard alone, in both themes and on the narrowest screen. */
class SearchBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void aSlashLeadsToTheSearchAndEnterToWhatWasTyped(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window, "admin@northgate.example");
            page.keyboard().press("/");
            window.awaitFocus("search");
            page.keyboard().type("a/b");
            assertThat(page.locator("#search")).hasValue("a/b");
            page.keyboard().press("Control+K");
            page.keyboard().type("northgate");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/search\\?q=northgate$"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Users")))
                    .isVisible();
            assertThat(page.locator("#search")).hasValue("northgate");
            assertFits(window);

            page.keyboard().press("/");
            page.keyboard().type("no such thing");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Nothing found for no such thing");
            assertFits(window);
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, DARK", "320, LIGHT"})
    void theAuditTrailFits(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window, "vendor@portal.example");
            window.visit("/vendor/audit");
            page.getByLabel("Kind of object").selectOption("user");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter"))
                    .click();
            page.waitForURL(Pattern.compile("/vendor/audit\\?type=user$"));
            assertThat(page.locator("table")).containsText("Login");
            assertFits(window);
            window.visit("/account/sessions");
            assertThat(page.locator("#history")).containsText("Login");
            assertEquals(List.of(), window.complaints());
        }
    }

    private static Page logIn(BrowserWindow window, String email) {
        Page page = window.visit("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile("/(sites|vendor|vouchers|account).*"));
        window.visit("/account/sessions");
        return page;
    }

    private static void assertFits(BrowserWindow window) {
        assertEquals(0, window.sidewaysOverflow());
        assertEquals(
                List.of(),
                new AxeBuilder(window.page())
                        .withTags(RULES).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + " at "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getTarget().toString())
                                                .toList())
                                .toList());
    }
}
