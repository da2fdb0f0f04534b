package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registration in a browser without scripts. */
class NoScriptBrowserIT {

    private BrowserWindow window;

    @BeforeEach
    void open() {
        window = BrowserWindow.withoutScripts();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFileIsSentByAButton() {
        RegisterPage register = RegisterPage.in(window);
        register.choose(Requests.activate(Requests.freshSite()).file());
        window.page().locator("#check").click();
        register.confirm().click();

        assertThat(register.heading()).hasText("The license is ready");
        assertTrue(register.download().text().contains("-----BEGIN LICENSE-----"));
    }

    @Test
    void textIsPasted() {
        String site = Requests.freshSite();
        Page page = RegisterPage.in(window).page();
        page.locator("details summary").first().click();
        page.locator("#text").fill(Requests.activate(site).compact());
        page.locator("#check-text").click();

        assertThat(new RegisterPage(page).confirm()).hasValue("Activate site " + site);
    }

    @Test
    void aFormSentEmptySaysWhatIsMissing() {
        RegisterPage register = RegisterPage.in(window);
        window.page().locator("#check").click();

        assertThat(register.problem()).containsText("Choose a license request file");
        assertThat(window.page().locator("#file-error")).hasText("Choose a license request file");
        assertThat(window.page()).hasTitle(Pattern.compile("^Error: "));
    }
}
