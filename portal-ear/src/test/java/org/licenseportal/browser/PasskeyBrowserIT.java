package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.PortalPages;

/** RES-1: passkeys in Chromium, on a device that it plays. */
class PasskeyBrowserIT {

    private static final String SOUTHGATE = "admin@southgate.example";
    private static final String NORTHGATE = "user@northgate.example";

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK", "1440, DARK", "320, LIGHT"})
    void aPasskeyIsMadeLogsInAndIsRefusedOnceItWasRemoved(int width, ColorScheme theme) {
        String name = "Laptop " + width + " " + theme;
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            VirtualPasskeys device = VirtualPasskeys.in(window);
            Page page = logIn(window, SOUTHGATE);
            add(window, name);
            assertEquals(1, device.kept());
            assertFits(window);

            logOut(page);
            assertThat(passkeyButton(page)).isVisible();
            assertFits(window);
            passkeyButton(page).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".who")).containsText("Sara");
            window.visit("/account/passkeys");
            assertThat(row(page, name)).not().containsText("Never");

            row(page, name).getByRole(AriaRole.LINK).press("Enter");
            assertFits(window);
            page.locator("#name").fill(name + " of Sara");
            page.locator("#name").press("Enter");
            row(page, name + " of Sara").getByRole(AriaRole.LINK).press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Remove this passkey")).press("Enter");
            assertThat(page.getByText("The passkey logs in no more.")).isVisible();
            assertThat(row(page, name)).hasCount(0);
            assertFits(window);

            logOut(page);
            passkeyButton(page).press("Enter");
            assertThat(page.locator("#problem")).containsText("This passkey does not log in");
            assertEquals("problem", window.focused());
            assertFits(window);
            assertEquals(List.of(), window.complaints());
        }
    }

    @Test
    void whatOneBrowserWasAskedNoOtherMayAnswer() {
        try (BrowserWindow own = BrowserWindow.open();
                BrowserWindow other = BrowserWindow.open()) {
            VirtualPasskeys.in(own);
            VirtualPasskeys.in(other);
            Page page = logIn(own, NORTHGATE);
            page.navigate(own.portal() + "/account/passkeys/new");
            page.locator("#name").fill("Stolen");
            page.locator("form[data-passkey]").evaluate("form => { form.submit = () => {}; }");
            page.locator("#name").press("Enter");
            assertThat(page.locator("[name=passkey]")).not().hasValue("");
            String answer = page.locator("[name=passkey]").inputValue();

            Page thief = logIn(other, SOUTHGATE);
            thief.navigate(other.portal() + "/account/passkeys/new");
            thief.locator("#name").fill("Stolen");
            thief.locator("[name=passkey]").evaluate("(field, answer) => { field.value = answer; }", answer);
            thief.locator("form[data-passkey]").evaluate("form => form.submit()");
            assertThat(thief.locator("#problem")).containsText("Nothing was added");
            own.visit("/account/passkeys");
            assertThat(row(page, "Stolen")).hasCount(0);
        }
    }

    @Test
    void aDeviceThatHoldsAPasskeyMakesNoOther() {
        try (BrowserWindow window = BrowserWindow.open()) {
            VirtualPasskeys device = VirtualPasskeys.in(window);
            Page page = logIn(window, NORTHGATE);
            add(window, "First");
            window.visit("/account/passkeys/new");
            page.locator("#name").fill("Second");
            page.locator("#name").press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("holds a passkey of yours already");
            assertEquals(1, device.kept());
            assertFits(window);
        }
    }

    @Test
    void whoIsNotVerifiedIsToldSo() {
        try (BrowserWindow window = BrowserWindow.open()) {
            VirtualPasskeys.in(window).refuse();
            Page page = logIn(window, NORTHGATE);
            window.visit("/account/passkeys/new");
            page.locator("#name").press("Enter");
            assertThat(page.locator("#problem")).containsText("Say what to call the passkey");
            assertFits(window);
            page.locator("#name").fill("Phone");
            page.locator("#name").press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT).filter(with("cancelled"))).isVisible();
        }
    }

    @Test
    void withoutScriptsNoPasskeyIsOffered() {
        try (BrowserWindow window = BrowserWindow.withoutScripts()) {
            Page page = window.visit("/login");
            assertThat(passkeyButton(page)).hasCount(0);
            assertTrue(page.locator("#password").isVisible());
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

    private static void logOut(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Log out")).press("Enter");
        assertThat(page.getByText("You are logged out.")).isVisible();
    }

    private static void add(BrowserWindow window, String name) {
        Page page = window.visit("/account");
        assertFits(window);
        page.getByRole(AriaRole.LINK, named("Passkeys")).last().press("Enter");
        assertFits(window);
        page.getByRole(AriaRole.LINK, named("Add a passkey")).press("Enter");
        assertFits(window);
        page.locator("#name").fill(name);
        page.locator("#name").press("Enter");
        assertThat(page.getByText("The passkey logs in from now on.")).isVisible();
        assertThat(row(page, name)).containsText("Never");
    }

    private static Locator passkeyButton(Page page) {
        return page.getByRole(AriaRole.BUTTON, named("Log in with a passkey"));
    }

    private static Locator row(Page page, String name) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void assertFits(BrowserWindow window) {
        assertEquals(0, window.sidewaysOverflow());
        assertEquals(List.of(), Axe.violations(window.page()));
    }
}
