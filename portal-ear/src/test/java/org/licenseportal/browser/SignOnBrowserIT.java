package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.AdministeredCustomer;
import org.licenseportal.journey.PortalPages;
import org.licenseportal.journey.PortalServer;
import org.licenseportal.journey.SignOnIssuer;
import org.licenseportal.journey.Stage;

/** ACC-3, ACC-8: an account admin sets single sign-on up, logs in by it, and looks after the account. */
class SignOnBrowserIT {

    private final PortalServer server = Stage.POSTGRESQL.server();

    @Test
    void acc3AnAdminSetsSingleSignOnUpAndLogsInByIt() {
        AdministeredCustomer account = AdministeredCustomer.of(server);
        try (SignOnIssuer issuer = SignOnIssuer.of(account.email());
                BrowserWindow window = BrowserWindow.at(server.address(), BrowserWindow.DESKTOP, ColorScheme.LIGHT);
                BrowserWindow other = BrowserWindow.at(server.address(), BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            setUp(window, account, issuer);

            Page page = other.visit("/login?to=" + account.page().replace("/", "%2F") + "%2Flogins");
            page.locator("#sso").click();
            page.locator("#account").fill(account.email());
            page.locator("#account").press("Enter");
            assertThat(page.locator("#going")).hasText("localhost");
            assertThat(page.getByText("Own " + account.account())).isVisible();
            assertEquals(List.of(), Axe.violations(page));
            page.locator("#go").press("Enter");
            assertThat(page.locator("h1")).hasText("Logins of admins");
            assertThat(page.locator("#account-id")).hasText(account.account());
            assertEquals(List.of(), other.complaints());
        }
    }

    private static void setUp(BrowserWindow window, AdministeredCustomer account, SignOnIssuer issuer) {
        Page page = logIn(window, account);
        assertThat(page.locator("#account-id")).hasText(account.account());
        window.visit(account.page() + "/integrations/add?tab=3rd-party");
        page.locator("#add-single-sign-on").press("Enter");
        window.visit(account.page() + "/integrations/single-sign-on");
        page.locator("button[name=do][value=enable]").press("Enter");
        page.locator("a[href$='/sign-on']").first().press("Enter");
        page.locator("#save").press("Enter");
        assertThat(page.locator("#problem")).containsText("Enter an address that begins with https://");
        window.awaitFocus("problem");
        page.locator("#issuer").fill(issuer.address());
        page.locator("#clientId").fill(SignOnIssuer.CLIENT);
        page.locator("#clientSecret").fill(SignOnIssuer.SECRET);
        page.locator("#save").press("Enter");
        assertThat(page.getByText("Single Sign-On is saved.")).isVisible();
        assertThat(page.locator("#clientSecret")).hasValue("");
        assertEquals(List.of(), window.complaints());
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "320, DARK"})
    void acc8ThePagesFitAndCanBeUsedByAll(int width, ColorScheme theme) {
        AdministeredCustomer account = AdministeredCustomer.of(server);
        AdministeredCustomer.admin(server, account.account(), "deputy@" + account.domain());
        try (BrowserWindow window = BrowserWindow.at(server.address(), width, theme)) {
            look(window, "/login/sso", "sso", width + "-" + theme);
            window.page().locator("#account").press("Enter");
            assertThat(window.page().locator("#problem")).containsText("Enter your email address or account ID");
            look(window, "/login/sso/return", "sso-refused", width + "-" + theme);
            logIn(window, account);
            look(window, account.page(), "account", width + "-" + theme);
            look(window, account.page() + "/logins", "logins", width + "-" + theme);
            look(window, account.page() + "/sign-on", "sign-on", width + "-" + theme);
            look(window, "/account", "own-login", width + "-" + theme);
            look(window, "/account/profile", "own-profile", width + "-" + theme);
            assertTrue(window.complaints().isEmpty(), () -> window.complaints().toString());
        }
    }

    private static Page logIn(BrowserWindow window, AdministeredCustomer account) {
        Page page = window.visit("/login");
        page.locator("#email").fill(account.email());
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.getByRole(AriaRole.NAVIGATION)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Account"))
                        .first())
                .isVisible();
        return page;
    }

    private static void look(BrowserWindow window, String path, String name, String size) {
        Page page = window.visit(path);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + size + ".png")));
        assertEquals(0, window.sidewaysOverflow(), path);
        assertEquals(List.of(), Axe.violations(page), path);
    }
}
