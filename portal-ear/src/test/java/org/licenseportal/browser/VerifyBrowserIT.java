package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SITE-4: anybody checks a certificate in a browser. */
class VerifyBrowserIT {

    @Test
    void site4ACodeIsCheckedByKeyboardAlone() {
        try (BrowserWindow window = BrowserWindow.open()) {
            Page page = window.visit("/verify");
            page.locator("#code").focus();
            page.keyboard().type("abcdef abcdef abcdef");
            page.keyboard().press("Enter");

            assertThat(page.locator("#problem")).containsText("This code is mistyped");
            window.awaitFocus("problem");
            assertThat(page.locator("#code")).hasValue("abcdef abcdef abcdef");
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void site4TheAnswerIsReadByAll(int width, ColorScheme theme) {
        String code = Certificates.code("user@northgate.example", "18413");
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = window.visit("/verify/" + code);
            assertThat(page.locator("#genuine")).hasText("This certificate is genuine");
            assertThat(page.getByText(code)).isVisible();
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(0, window.sidewaysOverflow());

            window.visit("/verify/000000-000000-000000");
            assertThat(page.locator("#problem")).containsText("No certificate has this code");
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(0, window.sidewaysOverflow());
        }
    }
}
