package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.PortalPages;

/** ONB-2, ACC-1: the first step and the account page by the keyboard alone, in both themes, down to 320 pixels. */
class CustomerStepBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void aPartnerCreatesACustomerWithoutAMouse(int width, ColorScheme theme) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window, "user@northgate.example");
            window.visit("/customers/new");
            assertFits(window);
            page.locator("#name").fill("Quay " + mark);
            page.locator("#name").press("Enter");
            window.awaitFocus("problem");
            assertThat(page.locator("#problem")).containsText("Add a Maintainer");
            assertThat(page.locator("#problem")).containsText("Add an Onsite admin");
            assertThat(page.locator("#name")).hasValue("Quay " + mark);
            assertFits(window);

            page.locator("#country").selectOption("CA");
            assertThat(page.getByLabel("Province")).isVisible();
            page.locator("#subdivision").selectOption("ON");
            page.locator("#street").fill("80 Front Street West");
            page.locator("#city").fill("Toronto");
            page.locator("#postalCode").fill("m5j1e3");
            page.locator("#domains").fill("quay-" + mark + ".example");
            page.locator("#supportName-0").fill("Noah Field");
            page.locator("#supportEmail-0").fill("user@northgate.example");
            page.locator("#add-support").press("Enter");
            window.awaitFocus("supportKind-2");
            assertThat(page.locator("#supportName-0")).hasValue("Noah Field");
            assertThat(page.locator("#subdivision")).hasValue("ON");
            page.getByRole(AriaRole.BUTTON, named("Remove Support contact 3")).press("Enter");
            window.awaitFocus("add-support");
            page.locator("#supportName-1").fill("Front desk");
            page.locator("#supportEmail-1").fill("desk@quay.example");
            page.locator("#supportEmail-1").press("Enter");
            page.waitForURL("**/onboarding/gateway");
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void anAccountIsReadAndEdited(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window, "admin@northgate.example");
            window.visit("/customers/300000009");
            assertThat(page.locator("h1")).hasText("Hilltop Library");
            assertFits(window);
            Locator bandwidth = page.getByRole(AriaRole.SWITCH, named("Bandwidth optimization"));
            bandwidth.press("Enter");
            assertThat(bandwidth).hasAttribute("aria-checked", "true");
            bandwidth.press("Enter");
            assertThat(bandwidth).hasAttribute("aria-checked", "false");
            for (String section : List.of("edit", "contacts", "admins", "domains")) {
                window.visit("/customers/300000009/" + section);
                assertFits(window);
            }
            window.visit("/customers/300000002");
            assertFits(window);
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
        return new Page.GetByRoleOptions().setName(name);
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
