package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.Await;
import org.licenseportal.journey.PortalPages;

/** USR-1: another address to log in with as a person meets it, up to the button that would change it. */
class EmailChangeBrowserIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "320, DARK"})
    void usr1TheFormAndTheLinkWorkByTheKeyboard(int width, ColorScheme theme) {
        String wanted = UUID.randomUUID() + "@browser.example";
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window);
            window.visit("/account");
            assertFits(window);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change your email address"))
                    .press("Enter");
            assertThat(page.locator("h1")).hasText("Change your email address");
            assertFits(window);

            page.locator("#email").fill("nobody");
            page.locator("#email").press("Enter");
            assertThat(page.locator("#problem")).containsText("That is no email address");
            assertEquals("problem", window.focused());
            assertFits(window);
            page.locator("#email").fill(wanted);
            page.locator("#current").fill(PortalPages.PASSWORD);
            page.locator("#current").press("Enter");
            assertThat(page.locator(".notice[role=status]")).containsText("a link is on its way");
            assertFits(window);

            page.navigate(link(window, wanted));
            assertThat(page.locator("h1")).hasText("Confirm your new address");
            assertThat(page.locator("main")).containsText(wanted);
            assertEquals("/login/email", page.evaluate("location.pathname + location.search + location.hash"));
            assertFits(window);
            assertEquals(List.of(), window.complaints());
        }
    }

    private static Page logIn(BrowserWindow window) {
        Page page = window.visit("/login");
        page.locator("#email").fill("user@northgate.example");
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator(".who")).isVisible();
        return page;
    }

    /** The link of the mail to this address, which a demo shows. */
    private static String link(BrowserWindow window, String wanted) {
        PortalPages anybody = new PortalPages(window.portal());
        Await.until(SOON, () -> anybody.open("/demo/mails").text().contains(wanted), () -> "no mail to " + wanted);
        String mails = anybody.open("/demo/mails").text();
        String row = mails.substring(mails.lastIndexOf("<tr>", mails.indexOf(wanted)));
        String mail = row.replaceFirst("(?s).*?href=\"(/demo/mails/[^\"]+)\".*", "$1");
        return window.portal() + anybody.open(mail).text().replaceFirst("(?s).*?(/login/link#[\\w-]{43}).*", "$1");
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
