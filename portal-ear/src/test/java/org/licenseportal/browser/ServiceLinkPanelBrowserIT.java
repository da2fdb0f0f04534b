package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.panel.PanelPassword;
import org.licenseportal.client.panel.PanelServer;
import org.licenseportal.client.panel.PanelSettings;
import org.licenseportal.client.servicelink.AgentState;

/** The local panel of the ServiceLink agent, in a browser on its machine: as a whole, for everybody, at every width. */
class ServiceLinkPanelBrowserIT {
    private static final String PASSWORD = "correct horse";
    private static final List<String> PAGES =
            List.of("/status", "/activation", "/file", "/deactivation", "/emergency", "/no-such-page");

    @TempDir
    private Path directory;

    private final PanelInstallation installation = new PanelInstallation();
    private PanelServer panel;

    @BeforeEach
    void start() throws IOException {
        panel = PanelServer.start(
                installation,
                PanelSettings.in(directory).onPort(0),
                Clock.fixed(PanelInstallation.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        panel.close();
    }

    private BrowserWindow window(int width, ColorScheme theme) {
        return BrowserWindow.at(panel.address(), width, theme);
    }

    /** Through the first start, without a mouse. */
    private void setPassword(BrowserWindow window) {
        Page page = window.visit("/");
        assertThat(page).hasTitle("Set a password – ServiceLink");
        page.locator("#startCode").focus();
        type(page, code());
        page.keyboard().press("Tab");
        type(page, PASSWORD);
        page.keyboard().press("Tab");
        type(page, PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("ServiceLink status");
    }

    private String code() {
        try {
            return panel.notes().get(1).replaceFirst(".*: ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 40 && !(boolean) target.evaluate("e => e === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void everythingIsDoneByTheKeyboard() {
        try (BrowserWindow window = window(BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            setPassword(window);
            Page page = window.visit("/activation");
            tabTo(page, page.locator("#platform"));
            type(page, "MiVoice MX");
            tabTo(page, button(page, "Activate"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#problem")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#id")).isFocused();
            assertThat(page.locator("#platform")).hasValue("mivoice-mx-one");
            type(page, "50607080");
            page.keyboard().press("Enter");
            assertThat(page.locator("#done")).hasText("Activated");

            tabTo(page, button(page, "Sync"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#done")).hasText("Synchronized");

            tabTo(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("here: deactivate")));
            page.keyboard().press("Enter");
            tabTo(page, button(page, "Deactivate site 18429"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#done")).hasText("Deactivated");
            assertEquals(List.of(), window.complaints());
        }
    }

    @Test
    void theFirstTabOffersToSkipToTheContent() {
        try (BrowserWindow window = window(BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            setPassword(window);
            Page page = window.visit("/status");
            page.keyboard().press("Tab");

            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            assertEquals("main", window.focused());
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (BrowserWindow window = BrowserWindow.withoutScriptsAt(panel.address())) {
            Page page = window.visit("/");
            page.locator("#startCode").fill(code());
            page.locator("#newPassword").fill(PASSWORD);
            page.locator("#repeated").fill(PASSWORD);
            button(page, "Set password").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Activate ServiceLink"))
                    .click();
            page.locator("#id").fill("50607080");
            button(page, "No internet: make a request file").click();

            Download request = page.waitForDownload(
                    () -> page.getByText("Download request").click());
            assertEquals("activate-50607080.licreq", request.suggestedFilename());
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("License request as QR code")))
                    .isVisible();
            page.locator("#licenseText").fill("a license");
            button(page, "Load license").click();
            assertThat(page.locator("#problem")).containsText("This license answers another request");
            button(page, "Log out").click();
            assertThat(page.locator("main")).containsText("You are logged out.");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageBreaksARule(ColorScheme theme) {
        try (BrowserWindow window = window(BrowserWindow.DESKTOP, theme)) {
            List<String> violations = new ArrayList<>(Axe.violations(window.visit("/start")));
            button(window.page(), "Set password").click();
            violations.addAll(Axe.violations(window.page()));
            setPassword(window);
            for (AgentState state : AgentState.values()) {
                installation.in(state);
                violations.addAll(Axe.violations(window.visit("/status")));
            }
            for (AgentState state : List.of(AgentState.NOT_ACTIVATED, AgentState.ACTIVE)) {
                installation.in(state);
                PAGES.forEach(path -> violations.addAll(Axe.violations(window.visit(path))));
            }
            button(window.visit("/activation"), "Activate").click();
            violations.addAll(Axe.violations(window.page()));
            button(window.visit("/file"), "Make a request to synchronize").click();
            violations.addAll(Axe.violations(window.page()));
            button(window.visit("/emergency"), "Get the emergency license").click();
            violations.addAll(Axe.violations(window.page()));
            button(window.page(), "Log out").click();
            violations.addAll(Axe.violations(window.page()));

            assertEquals(List.of(), violations);
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BrowserWindow.NARROWEST, BrowserWindow.PHONE, 1024})
    void noPageScrollsSideways(int width) {
        installation.named("W".repeat(120) + " " + "\u05d0".repeat(80));
        try (BrowserWindow window = window(width, ColorScheme.LIGHT)) {
            List<String> tooWide = new ArrayList<>();
            setPassword(window);
            for (AgentState state : List.of(AgentState.NOT_ACTIVATED, AgentState.LATE)) {
                installation.in(state);
                for (String path : PAGES) {
                    window.visit(path);
                    if (window.sidewaysOverflow() > 0) {
                        tooWide.add(state + " " + path);
                    }
                }
            }
            button(window.visit("/file"), "Make a request to synchronize").click();

            assertEquals(0, window.sidewaysOverflow());
            assertEquals(List.of(), tooWide);
        }
    }

    @Test
    void theLoginAsksForThePasswordThatWasSet() {
        try (BrowserWindow first = window(BrowserWindow.DESKTOP, ColorScheme.LIGHT);
                BrowserWindow second = window(BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            setPassword(first);
            Page page = second.visit("/emergency");
            assertThat(page.locator("#password")).isFocused();
            type(page, "wrong horse");
            page.keyboard().press("Enter");
            assertThat(page.locator("#problem")).containsText("That is not the password of this panel");
            page.locator("#password").fill(PASSWORD);
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText("Emergency license");
            assertTrue(Files.exists(directory.resolve(PanelPassword.FILE)));
        }
    }
}
