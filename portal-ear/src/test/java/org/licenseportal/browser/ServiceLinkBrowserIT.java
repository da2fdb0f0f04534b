package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.PortalPages;

/** SL-4 and SL-7 as the people meet them who look after sites: the panel, the history, the suspicions of the demo. */
class ServiceLinkBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern RECORD = Pattern.compile("\\w+\\[\\w+=");
    private static final String ADMIN = "admin@northgate.example";
    private static final String VENDOR = "vendor@portal.example";
    private static final String SUSPICION = "/suspicions/00000000-0000-4000-8000-0000000000d1";

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "320, LIGHT"})
    void sl7EveryPageIsReadable(int width, ColorScheme theme) {
        try (BrowserWindow window = loggedIn(ADMIN, width, theme)) {
            readable(
                    window,
                    List.of(
                            "/sites?contact=late,lost",
                            "/sites/18482",
                            "/sites/18484",
                            "/sites/18485",
                            "/sites/18486",
                            "/sites/18441",
                            "/sites/18482/synchronizations",
                            "/sites/18484/synchronizations?result=refused",
                            "/sites/18482/synchronizations?operation=emergency",
                            "/sites/18429/synchronizations",
                            "/sites/suspicions",
                            "/sites/suspicions?kind=copied-key",
                            "/sites" + SUSPICION));
        }
        try (BrowserWindow window = loggedIn(VENDOR, width, theme)) {
            readable(
                    window,
                    List.of(
                            "/vendor",
                            "/vendor/sites?contact=lost",
                            "/vendor/sites/18484",
                            "/vendor/sites/18484/synchronizations",
                            "/vendor/suspicions",
                            "/vendor" + SUSPICION));
        }
    }

    @Test
    void sl7FromTheListToARefusalAndItsCureByKeyboardAlone() {
        try (BrowserWindow window = loggedIn(ADMIN, BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            Page page = window.visit("/sites");
            press(page, Pattern.compile("^Late: [0-9]+$"));
            page.waitForURL(Pattern.compile(".*/sites\\?contact=late$"));
            assertThat(page.locator("#contact")).hasValue("late");
            press(page, Pattern.compile("^18484$"));
            page.waitForURL(Pattern.compile(".*/sites/18484$"));
            Locator panel = page.locator("section[aria-labelledby=link]");
            assertThat(panel).containsText("Late");
            assertThat(panel).containsText("was expected by");
            assertThat(panel).containsText("Refused since the last license");
            assertThat(panel).containsText("came from another machine");
            press(page, Pattern.compile("^All requests$"));
            page.waitForURL(Pattern.compile(".*/sites/18484/synchronizations$"));
            page.locator("#result").focus();
            page.locator("#result").selectOption("refused");
            page.locator("#result").press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*result=refused$"));
            assertThat(page.locator("tbody tr")).hasCount(2);
            press(page, Pattern.compile("^What to do The site is bound to another machine"));
            page.waitForURL(Pattern.compile(".*/problems/hardware-mismatch$"));
            page.goBack();
            assertThat(page.locator("tbody tr")).hasCount(2);
        }
    }

    @Test
    void sl7AChangeIsSaidWhereItCame() {
        try (BrowserWindow window = loggedIn(ADMIN, BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            Page page = window.visit("/sites/18482/synchronizations");
            assertThat(page.locator("tbody tr")).hasCount(14);
            Locator changed = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Phone Manager"));
            assertThat(changed).hasCount(1);
            assertThat(changed.first()).containsText(Pattern.compile("10\\W.*20", Pattern.DOTALL));
        }
    }

    @Test
    void sl4ASuspicionAsksForAReasonBeforeItIsSettled() {
        try (BrowserWindow window = loggedIn(ADMIN, BrowserWindow.PHONE, ColorScheme.DARK)) {
            Page page = window.visit("/sites/suspicions");
            press(page, Pattern.compile("^Two machines"));
            page.locator("form.form button[type=submit]").click();
            assertThat(page.locator("#problem")).containsText("Enter the reason");
            window.awaitFocus("problem");
            assertEquals(List.of(), violations(page));
        }
    }

    private static void readable(BrowserWindow window, List<String> paths) {
        for (String path : paths) {
            window.visit(path);
            assertEquals(0, window.sidewaysOverflow(), path);
            assertEquals(List.of(), violations(window.page()), path);
            assertFalse(RECORD.matcher(window.page().innerText("body")).find(), path + " shows what is not for people");
        }
        assertEquals(List.of(), window.complaints());
    }

    private static void press(Page page, Pattern link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .focus();
        page.keyboard().press("Enter");
    }

    private static BrowserWindow loggedIn(String email, int width, ColorScheme theme) {
        BrowserWindow window = BrowserWindow.open(width, theme);
        Page page = window.visit("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/(sites|vendor)$"));
        return window;
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList();
    }
}
