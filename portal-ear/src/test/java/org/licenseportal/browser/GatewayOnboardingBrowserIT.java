package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.client.gateway.GatewayPlan.PbxPlan;
import org.licenseportal.client.gateway.GatewayPlatform;
import org.licenseportal.client.gateway.GatewaySight.Goal;
import org.licenseportal.client.gateway.SimulatedGateway;
import org.licenseportal.journey.Await;
import org.licenseportal.journey.Stage;

/** ONB-1 to ONB-4: from nothing to Overview, with a simulated gateway and a simulated PBX. */
class GatewayOnboardingBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Work takes a message of the gateway, and the page a look at it. */
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis());

    @TempDir
    private Path folder;

    private static void assertClean(BrowserWindow window, String where) {
        assertEquals(0, window.sidewaysOverflow(), where + " is too wide");
        assertEquals(List.of(), Axe.violations(window.page()), where);
    }

    private static void await(SimulatedGateway gateway, Goal goal) {
        Await.until(PATIENCE, () -> gateway.sight().reached(goal), () -> "the gateway did not come to " + goal);
    }

    // ONB-1, ONB-2, ONB-3, ONB-4, DASH-3, DASH-5
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aCustomerIsOnboardedByKeyboardAlone(ColorScheme theme) throws Exception {
        try (SimulatedGateway gateway =
                        Gateways.beside(folder, Stage.DERBY.server().address());
                BrowserWindow window = BrowserWindow.open(BrowserWindow.DESKTOP, theme)) {
            Page page = CustomerPages.in(window).page();
            Keyboard keys = new Keyboard(page);
            window.visit("/customers");
            assertClean(window, "list of customers");
            keys.to(page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Create customer")
                                    .setExact(true)))
                    .press("Enter");
            assertThat(page).hasURL(Pattern.compile("/customers/new$"));
            assertClean(window, "step Customer");
            whatIsMissingIsNamed(window, keys);
            fillCustomer(page, keys, "Lighthouse Hotel " + theme);
            assertThat(page).hasURL(Pattern.compile("/onboarding/gateway$"));
            assertClean(window, "step Gateway");
            await(gateway, Goal.ANNOUNCED);
            keys.fill("code", gateway.sight().claimCode().orElseThrow().toLowerCase(Locale.ROOT))
                    .press("Enter");
            assertThat(page.locator("h1")).hasText("Enter the PBX");
            await(gateway, Goal.CLAIMED);
            connect(window, keys, gateway);
            assertEquals(List.of(), window.complaints());
        }
    }

    private static void connect(BrowserWindow window, Keyboard keys, SimulatedGateway gateway) {
        Page page = window.page();
        assertClean(window, "step PBX");
        keys.fill("host", "127.0.0.1")
                .fill("port", String.valueOf(gateway.pbx().orElseThrow().port()))
                .fill("user", Gateways.USER)
                .fill("password", Gateways.PASSWORD)
                .press("Enter");
        assertThat(page.locator("h1")).hasText("Connect to the PBX");
        assertTrue(!page.content().contains(Gateways.PASSWORD), "the password is never shown again");
        assertClean(window, "step Connect");
        keys.to(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Connect now")))
                .press("Enter");
        assertThat(page.locator("#ask")).containsText("The gateway is connected, and the users are there.", PATIENT);
        assertClean(window, "step Connect, done");
        keys.to(page.locator("#work a.button-primary")).press("Enter");
        assertThat(page.locator("main")).containsText("This customer is deployed");
        assertThat(page.locator("main")).containsText("MiVoice Business");
        assertClean(window, "Overview");
    }

    private static void whatIsMissingIsNamed(BrowserWindow window, Keyboard keys) {
        Page page = window.page();
        keys.to("name").press("Enter");
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        window.awaitFocus("problem");
        assertThat(page.locator("#problem")).containsText("Enter the customer name.");
        assertThat(page.locator("#problem")).containsText("Maintainer");
        assertThat(page.locator("#problem")).containsText("Onsite admin");
        assertClean(window, "step Customer with errors");
    }

    private static void fillCustomer(Page page, Keyboard keys, String name) {
        keys.fill("name", name).choose("country", "Canada");
        assertThat(page.locator("label[for=subdivision]")).containsText("Province");
        keys.fill("street", "1 Harbour Street").fill("city", "Halifax").choose("subdivision", "Nova Scotia");
        keys.fill("postalCode", "b3h 4r2");
        keys.fill("supportName-0", "Max Main").fill("supportEmail-0", "max@partner.example");
        keys.fill("supportName-1", "Olga Onsite").fill("supportEmail-1", "olga@lighthouse.example");
        keys.press("Enter");
    }

    // ONB-1: SMBC and VA have Sync in place of PBX and Connect
    @ParameterizedTest
    @EnumSource(names = {"SMBC", "VA"})
    void aPlatformThatIsThePbxOnlySynchronizes(GatewayPlatform platform) throws Exception {
        PbxPlan inside = PbxPlan.inside(platform).withUsers(12);
        try (SimulatedGateway gateway =
                        Gateways.start(folder, Stage.DERBY.server().address(), inside);
                BrowserWindow window = BrowserWindow.open()) {
            CustomerPages pages = CustomerPages.in(window);
            String account = pages.create("Harbour Inn " + platform);
            await(gateway, Goal.ANNOUNCED);
            pages.claim(gateway.sight().claimCode().orElseThrow());
            assertThat(pages.heading()).hasText("Synchronize the users");
            assertThat(pages.page().locator("#wizard-way li")).hasCount(4);
            assertClean(window, "step Sync");
            pages.ask();
            assertThat(pages.page().locator("#ask")).containsText("The users are there.", PATIENT);
            pages.awaitStatus(account, "Overview");
            assertThat(pages.page().locator("#list tbody")).containsText("12");
        }
    }

    // ONB-3: a code is for one claim
    @Test
    void aCodeThatWasUsedIsNoCodeAnyMore() throws Exception {
        try (SimulatedGateway gateway =
                        Gateways.beside(folder, Stage.DERBY.server().address());
                BrowserWindow window = BrowserWindow.open()) {
            CustomerPages pages = CustomerPages.in(window);
            pages.create("First Claimant");
            await(gateway, Goal.ANNOUNCED);
            String code = gateway.sight().claimCode().orElseThrow();
            pages.claim(code);
            await(gateway, Goal.CLAIMED);
            String second = pages.create("Second Claimant");
            pages.page().locator("#code").fill(code);
            pages.next();
            assertThat(pages.page().locator("#problem")).containsText("No gateway shows this code now.");
            assertClean(window, "step Gateway with a used code");
            pages.awaitStatus(second, "Gateway");
        }
    }
}
