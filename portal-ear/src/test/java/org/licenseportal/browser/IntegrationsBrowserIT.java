package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.Answer;
import org.licenseportal.journey.PortalPages;
import org.licenseportal.journey.Stage;

/** ACC-3, ACC-4, ACC-6 as a person meets them: by the keyboard, in both themes, down to 320 pixels, without scripts. */
class IntegrationsBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String WARNING = "There is a Zoom Hybrid subscription assigned to this account but the"
            + " integration is not enabled. Add the 'Zoom' integration to ensure functionality.";

    /** The seed's scenario from the order to its resolution. */
    @ParameterizedTest
    @CsvSource({"1440, LIGHT, 300000011", "320, DARK, 300000012"})
    void aWarningLeadsToItsCureAndGoes(int width, ColorScheme theme, String account) {
        String number = "SUB-B" + width;
        order(number);
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window, "user@northgate.example");
            assign(window, number, account);
            window.visit("/customers/" + account + "/integrations");
            assertThat(page.getByText(WARNING)).isVisible();
            assertFits(window);
            page.getByRole(AriaRole.LINK, named("Add Zoom")).press("Enter");
            window.awaitFocus("add-zoom");
            assertFits(window);
            page.locator("#add-zoom").press("Enter");
            assertThat(page.getByText("The integration is added.")).isVisible();
            page.locator("#add-zoom").press("Enter");
            assertThat(page.locator("h1")).hasText("Zoom");
            assertFits(window);
            consent(window, page);
            page.locator("#setting-account").fill("not a number");
            button(page, "Save").press("Enter");
            window.awaitFocus("problem");
            assertFits(window);
            page.locator("#setting-account").fill("4711");
            page.locator("#endpoint").fill("https://hooks.customer.example/zoom");
            button(page, "Save").press("Enter");
            assertThat(page.locator("#secret")).containsText("whsec_");
            assertFits(window);
            button(page, "Switch on").press("Enter");
            assertThat(page.getByText("The integration is on")).isVisible();
            renew(window, page);
            window.visit("/customers/" + account + "/integrations");
            assertThat(page.getByText(WARNING)).hasCount(0);
            assertEquals(List.of(), window.complaints());
        }
    }

    private static void assign(BrowserWindow window, String number, String account) {
        Page page = window.visit("/customers/subscriptions?show=unassigned&q=" + number);
        assertFits(window);
        page.getByRole(AriaRole.LINK, named("Assign " + number)).press("Enter");
        assertFits(window);
        page.locator("#q").last().fill(account);
        page.locator("#q").last().press("Enter");
        page.locator("main .hits a").press("Enter");
        assertThat(page.getByText("A subscription is assigned once.")).isVisible();
        assertFits(window);
        button(page, "Assign to account " + account).press("Enter");
        assertThat(page.getByText("The subscription is assigned.")).isVisible();
    }

    /** A page that is loaded again makes no other secret. */
    private static void renew(BrowserWindow window, Page page) {
        page.getByRole(AriaRole.LINK, named("Make another secret")).press("Enter");
        assertFits(window);
        button(page, "Make another secret").press("Enter");
        assertThat(page.locator("#secret")).containsText("whsec_");
        assertFits(window);
        page.reload();
        assertThat(page.locator("#secret")).hasCount(0);
        assertThat(page.locator("#problem")).containsText("Somebody changed Zoom");
    }

    private static void consent(BrowserWindow window, Page page) {
        button(page, "Ask for consent").press("Enter");
        assertThat(page.locator("h1")).hasText("Consent");
        assertFits(window);
        String asked = page.url();
        button(page, "Consent was denied").press("Enter");
        assertThat(page.getByText("Consent is noted as denied.")).isVisible();
        button(page, "Ask for consent").press("Enter");
        assertThat(page.locator("h1")).hasText("Consent");
        String latest = page.url();
        page.navigate(asked);
        assertThat(page.getByText("This question is answered")).isVisible();
        page.navigate(latest);
        button(page, "Consent was granted").press("Enter");
        assertThat(page.getByText("Consent is noted as granted.")).isVisible();
    }

    /** ACC-4; and a removal says before what it forgets. */
    @Test
    void privilegesFollowAndAreSwitchedAloneWithoutScripts() {
        try (BrowserWindow window = BrowserWindow.withoutScripts()) {
            Page page = logIn(window, "user@northgate.example");
            window.visit("/customers/300000013/integrations/add");
            button(page, "Add MiCollab").click();
            page.getByRole(AriaRole.LINK, named("Done")).click();
            window.visit("/customers/300000013/integrations");
            button(page, "Switch on MiCollab").click();
            assertThat(button(page, "Switch off Delegated Authentication")).isVisible();
            button(page, "Switch off Delegated Authentication").click();
            assertThat(button(page, "Switch on Delegated Authentication")).isVisible();
            window.visit("/customers/300000013/integrations/micollab/remove");
            assertThat(page.getByText("It is switched off at once.")).isVisible();
            button(page, "Remove MiCollab").click();
            assertThat(page.getByText("The integration is removed.")).isVisible();
        }
    }

    /** An admin of an account sees its integrations, and nothing of the partner's subscriptions. */
    @Test
    void anAdminOfAnAccountSwitchesItsIntegrations() {
        try (BrowserWindow window = BrowserWindow.open()) {
            Page page = logIn(window, "owner@harbour.example");
            window.visit("/customers/300000001/integrations");
            assertThat(page.getByRole(AriaRole.LINK, named("Zoom"))).isVisible();
            assertFits(window);
            assertEquals(
                    404,
                    page.navigate(window.page().url().replaceAll("/customers.*", "/customers/subscriptions"))
                            .status());
        }
    }

    private static void order(String number) {
        Answer ordered = Stage.DERBY
                .api()
                .exchange(Stage.DERBY
                        .api()
                        .request("/api/v1/subscription-orders/" + number)
                        .header("Authorization", "Bearer demo-vendor")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"resellerNumber\": \"000000\", \"plan\": \"Zoom Hybrid\","
                                + " \"quantity\": 5, \"startsOn\": \"2026-01-01\", \"integration\": \"zoom\"}")));
        assertEquals(2, ordered.status() / 100, ordered::text);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
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
