package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewayPlan;
import org.licenseportal.client.gateway.GatewayPlan.PbxPlan;
import org.licenseportal.client.gateway.SimulatedGateway;
import org.licenseportal.client.gateway.pbx.PbxLogin;
import org.licenseportal.journey.Await;
import org.licenseportal.journey.MachineClock;
import org.licenseportal.journey.OwnCustomer;
import org.licenseportal.journey.PortalPages;
import org.licenseportal.journey.Stage;

/** DASH-1 to DASH-5, ONB-1, ONB-3 and ONB-4 as a partner meets them: the dashboard and the wizard by the keyboard. */
class OnboardingBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final PbxLogin LOGIN = new PbxLogin("gateway", "a-PBX-password");

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(LIMIT.toMillis());

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void dash2EveryPageOfTheDashboardIsReadable(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            logIn(window);
            for (String path : List.of(
                    "/customers",
                    "/customers?q=nobody-like-this&status=error",
                    "/customers/organization",
                    "/customers/300000001/registered-users",
                    "/customers/300000003/onboarding/gateway",
                    "/customers/300000003/onboarding/overview",
                    "/customers/300000014/onboarding/gateway",
                    "/problems",
                    "/problems/pbx-credentials-wrong?account=300000007")) {
                window.visit(path);
                assertReadable(window, path);
            }
            assertEquals(List.of(), window.complaints());
        }
    }

    @Test
    void dash2AClickAnywhereOnARowOpensTheCustomer() {
        try (BrowserWindow window = BrowserWindow.open()) {
            logIn(window);
            Page page = window.visit("/customers?q=300000003");
            page.locator("tbody tr").first().locator("td").last().click(new Locator.ClickOptions().setPosition(2, 2));
            page.waitForURL(Pattern.compile(".*/customers/300000003/onboarding/gateway$"));
        }
    }

    @Test
    void dash2TheListNarrowsDownWhileOneTypes() {
        try (BrowserWindow window = BrowserWindow.open()) {
            logIn(window);
            Page page = window.visit("/customers");
            page.locator("#q").pressSequentially("valley");
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.waitForURL(Pattern.compile(".*/customers\\?q=valley$"));
        }
    }

    @Test
    void dash5TheFooterAndTheShortcutsLeadOn() {
        try (BrowserWindow window = BrowserWindow.open()) {
            logIn(window);
            Page page = window.visit("/customers");
            for (String text : List.of("Help", "Feedback", "Status")) {
                assertThat(page.locator("footer")
                                .getByRole(
                                        AriaRole.LINK,
                                        new Locator.GetByRoleOptions()
                                                .setName(text)
                                                .setExact(true)))
                        .isVisible();
            }
            page.locator("footer [data-shortcuts]").click();
            assertThat(page.locator("#shortcuts")).isVisible();
            page.keyboard().press("Escape");
            window.visit("/users");
            page.keyboard().press("g");
            page.keyboard().press("c");
            page.waitForURL(Pattern.compile(".*/customers$"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void onb4TheWizardLeadsToTheOverviewByTheKeyboard(int width, ColorScheme theme) throws IOException {
        String account = OwnCustomer.createdBy(
                PortalPages.of(Stage.DERBY.server().address(), "user@northgate.example"), "Keyboard Hotel");
        try (BrowserWindow window = BrowserWindow.open(width, theme);
                SimulatedGateway gateway = start(window)) {
            logIn(window);
            window.visit("/customers/" + account + "/onboarding");
            claim(window, gateway);
            enterPbx(window, gateway);
            connect(window);

            gateway.fail(FailureKind.PBX_UNREACHABLE);
            window.visit("/customers?q=" + account);
            await(window, "PBX unreachable");
            readHelp(window, account);
            gateway.mend();
            window.visit("/customers?q=" + account);
            await(window, "Overview");
            window.visit("/customers/" + account + "/onboarding/release");
            assertReadable(window, "release");
            assertEquals(List.of(), window.complaints());
        }
    }

    private static void claim(BrowserWindow window, SimulatedGateway gateway) {
        Page page = window.page();
        assertThat(page.locator("[aria-current=step]")).containsText("Gateway");
        Await.until(LIMIT, () -> gateway.sight().claimCode().isPresent(), () -> "no code is shown");
        page.locator("#code").fill("7KQ2-M9XX");
        page.locator("#code").press("Enter");
        window.awaitFocus("problem");
        assertReadable(window, "a wrong code");
        page.locator("#code").fill(gateway.sight().claimCode().orElseThrow());
        page.locator("#code").press("Enter");
        page.waitForURL(Pattern.compile(".*/onboarding/pbx\\?done=claimed$"));
        assertReadable(window, "pbx");
    }

    private static void enterPbx(BrowserWindow window, SimulatedGateway gateway) {
        Page page = window.page();
        page.locator("#host").fill("127.0.0.1");
        page.locator("#port").fill(Integer.toString(gateway.pbx().orElseThrow().port()));
        page.locator("#user").fill(LOGIN.user());
        page.locator("#password").fill(LOGIN.password());
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/onboarding/connect\\?done=pbx$"));
        assertReadable(window, "connect");
    }

    private static void connect(BrowserWindow window) {
        Page page = window.page();
        page.getByRole(AriaRole.BUTTON, named("Connect now")).press("Enter");
        page.waitForURL(Pattern.compile(".*/onboarding/connect$"));
        assertThat(page.locator("#ask")).containsText("The gateway is connected, and the users are there.", PATIENTLY);
        assertReadable(window, "connected");
        page.getByRole(AriaRole.LINK, named("Next")).press("Enter");
        assertThat(page.locator("main")).containsText("This customer is deployed");
        assertReadable(window, "overview");
    }

    private static void readHelp(BrowserWindow window, String account) {
        Page page = window.page();
        assertReadable(window, "a problem in the list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PBX unreachable"))
                .press("Enter");
        page.getByRole(AriaRole.LINK, named("Go on with account " + account)).press("Enter");
        assertThat(page.locator(".wizard-way .problem")).containsText("Needs attention");
        assertReadable(window, "a problem in the wizard");
    }

    private static void await(BrowserWindow window, String status) {
        Await.until(LIMIT, () -> shows(window, status), () -> "the status stays");
    }

    private static boolean shows(BrowserWindow window, String status) {
        window.page().reload();
        return window.page().locator("tbody").textContent().contains(status);
    }

    private SimulatedGateway start(BrowserWindow window) throws IOException {
        GatewayPlan plan =
                GatewayPlan.at(window.portal(), directory, PbxPlan.beside(LOGIN).onPort(0));
        return SimulatedGateway.start(plan.every(Duration.ofMillis(300)), new MachineClock(), line -> {});
    }

    private static void logIn(BrowserWindow window) {
        Page page = window.visit("/login");
        page.locator("#email").fill("admin@northgate.example");
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator(".who")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void assertReadable(BrowserWindow window, String where) {
        assertEquals(0, window.sidewaysOverflow(), where);
        assertEquals(
                List.of(),
                new AxeBuilder(window.page())
                        .withTags(RULES).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getTarget())
                                .toList(),
                where);
    }
}
