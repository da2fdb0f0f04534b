package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.PortalPages;

/** USR-1 to USR-4 and the profile as a person meets them: by the keyboard, in both themes, down to 320 pixels. */
class UsersBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void anAdminLooksAfterUsersWithoutAMouse(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window, "admin@northgate.example");
            page = window.visit("/users");
            assertThat(page.getByRole(AriaRole.LINK, named("Noah Field"))).isVisible();
            assertFits(window);

            page.getByRole(AriaRole.LINK, named("Noah Field")).press("Enter");
            assertThat(page.locator("h1")).hasText("Noah Field");
            assertFits(window);
            page.getByRole(AriaRole.LINK, named("Edit user")).press("Enter");
            assertFits(window);

            page.locator("#name").fill("");
            page.locator("#name").press("Enter");
            assertThat(page.locator("#problem")).containsText("Enter a name");
            window.awaitFocus("problem");
            assertFits(window);
            page.getByRole(AriaRole.LINK, named("Enter a name of 1 to 120 characters, as others call this user."))
                    .press("Enter");
            window.awaitFocus("name");
            page.locator("#name").fill("Noah Field");
            page.getByLabel("Technical").check();
            page.locator("#save").press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("saved")))
                    .isVisible();
            assertFits(window);

            page.getByRole(AriaRole.LINK, named("Delete user")).press("Enter");
            assertThat(page.locator("h1")).hasText("Delete this user");
            assertFits(window);
            window.visit("/users/swas-address");
            assertFits(window);
            window.visit("/users?q=nobody-like-this");
            assertThat(page.getByText("No user fits")).isVisible();
            assertFits(window);
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void aUserChoosesATheme(int width, ColorScheme system) {
        try (BrowserWindow window = BrowserWindow.open(width, system)) {
            Page page = logIn(window, "admin@southgate.example");
            window.visit("/account/profile");
            assertFits(window);
            page.locator("#theme").selectOption("dark");
            page.locator("#save").press("Enter");
            assertThat(page.getByText("Your profile is saved.")).isVisible();
            assertEquals("dark", page.locator("html").getAttribute("data-theme"));
            assertEquals("rgb(15, 21, 28)", page.evaluate("getComputedStyle(document.body).backgroundColor"));
            assertFits(window);
            page.locator("#theme").selectOption("system");
            page.locator("#save").press("Enter");
            assertThat(page.locator("html")).hasAttribute("data-theme", "system");
            assertEquals(List.of(), window.complaints());
        }
    }

    private static Page logIn(BrowserWindow window, String email) {
        Page page = window.visit("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator(".who")).isVisible();
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void assertFits(BrowserWindow window) {
        assertEquals(0, window.sidewaysOverflow());
        assertEquals(
                List.of(),
                new AxeBuilder(window.page())
                        .withTags(RULES).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getTarget())
                                .toList());
    }
}
