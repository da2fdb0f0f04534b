package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.journey.SignedRequest;

/** A registration on the page Register software, by every way that leads through it. */
class RegisterBrowserIT {

    private BrowserWindow window;

    @BeforeEach
    void open() {
        window = BrowserWindow.open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aChosenFileIsShownConfirmedAndAnsweredWithALicense() {
        String site = Requests.freshSite();
        RegisterPage register = RegisterPage.in(window);

        register.choose(Requests.activate(site).file());
        assertThat(register.heading()).hasText("Check the request");
        assertThat(register.confirm()).hasValue("Activate site " + site);
        assertThat(window.page().locator("main")).containsText("Site " + site + ", MCS 5.0, made just now");

        register.confirm().click();
        assertThat(register.heading()).hasText("The license is ready");
        DownloadedFile license = register.download();
        assertEquals("license-" + site + "-1.lic", license.name());
        assertTrue(license.text().contains("-----BEGIN LICENSE-----"), license.text());
        assertEquals(List.of(), window.complaints());
    }

    @Test
    void aDroppedFileIsTakenLikeAChosenOne() {
        String site = Requests.freshSite();
        RegisterPage register = RegisterPage.in(window);

        register.drop(Requests.activate(site).file());

        assertThat(register.confirm()).hasValue("Activate site " + site);
    }

    @Test
    void theSameRequestGetsTheSameLicenseAndSaysSo() {
        String request = Requests.activate(Requests.freshSite()).file();
        DownloadedFile first = registered(request);

        DownloadedFile second = registered(request);

        assertEquals(first, second);
        assertThat(window.page().locator("main")).containsText("This request was answered before");
    }

    @Test
    void aPhoneOpensThePageWithTheRequestOfAQrCode() {
        String site = Requests.freshSite();
        SignedRequest request = Requests.activate(site);
        try (BrowserWindow phone = BrowserWindow.open(BrowserWindow.PHONE, ColorScheme.DARK)) {
            RegisterPage register = new RegisterPage(phone.visit("/register#request=" + request.compact()));

            assertThat(register.confirm()).hasValue("Activate site " + site);
            assertEquals(phone.portal() + "/register", phone.page().url());
            assertEquals(0, phone.sidewaysOverflow());

            register.confirm().click();
            assertThat(register.heading()).hasText("The license is ready");
            assertEquals(0, phone.sidewaysOverflow());
            assertEquals(List.of(), phone.complaints());
        }
    }

    @Test
    void everythingIsReachedByTheKeyboard() {
        String site = Requests.freshSite();
        Page page = RegisterPage.in(window).page();

        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to the content")))
                .isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        window.awaitFocus("file");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().insertText(Requests.activate(site).file());
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        RegisterPage register = new RegisterPage(page);
        assertThat(register.confirm()).hasValue("Activate site " + site);
        register.confirm().press("Enter");
        assertThat(register.heading()).hasText("The license is ready");
    }

    @Test
    void aSecondClickRegistersNothingTwice() {
        RegisterPage register = RegisterPage.in(window);
        register.choose(Requests.activate(Requests.freshSite()).file());

        register.confirm().dblclick();

        assertThat(register.heading()).hasText("The license is ready");
        assertThat(window.page().locator("main")).not().containsText("answered before");
    }

    @Test
    void noCookieIsSet() {
        registered(Requests.activate(Requests.freshSite()).file());

        assertEquals(List.of(), window.context().cookies());
    }

    @Test
    void theThumbprintOfTheRootKeyCanBeCopied() {
        window.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = RegisterPage.in(window).page();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Copy thumbprint")))
                .click();

        assertThat(page.getByText("Copied")).isVisible();
        assertEquals(page.locator("#root-thumbprint").textContent(), page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void aPhoneThatSharesFilesIsOfferedTo() {
        window.context()
                .addInitScript("navigator.canShare = () => true;"
                        + " navigator.share = async shared => { window.shared = shared.files[0].name; };");
        String site = Requests.freshSite();
        registered(Requests.activate(site).file());

        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share"))
                .click();

        window.page().waitForFunction("window.shared");
        assertEquals("license-" + site + "-1.lic.txt", window.page().evaluate("window.shared"));
    }

    private DownloadedFile registered(String request) {
        RegisterPage register = RegisterPage.in(window);
        register.choose(request);
        register.confirm().click();
        assertThat(register.heading()).hasText("The license is ready");
        return register.download();
    }
}
