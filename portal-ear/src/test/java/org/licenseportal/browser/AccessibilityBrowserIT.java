package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.journey.DeviceKey;

/** What WCAG 2.2 AA asks and a program can see, on every page and in both themes. */
class AccessibilityBrowserIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/register",
            "/help",
            "/status",
            "/problems",
            "/problems/site-unknown",
            "/no-such-page",
            "/demo/mails");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageBreaksARule(ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(BrowserWindow.DESKTOP, theme)) {
            List<String> violations = new ArrayList<>();
            for (String path : PAGES) {
                violations.addAll(violations(window.visit(path), path));
            }
            RegisterPage register = RegisterPage.in(window);
            register.choose("not a request");
            assertThat(register.problem()).isVisible();
            violations.addAll(violations(window.page(), "a problem"));
            register.choose(Requests.activate(Requests.freshSite()).file());
            assertThat(register.confirm()).isVisible();
            violations.addAll(violations(window.page(), "review"));
            register.confirm().click();
            assertThat(register.downloadButton()).isVisible();
            violations.addAll(violations(window.page(), "done"));

            assertEquals(List.of(), violations);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BrowserWindow.NARROWEST, BrowserWindow.PHONE, 1024})
    void noPageScrollsSideways(int width) {
        try (BrowserWindow window = BrowserWindow.open(width, ColorScheme.LIGHT)) {
            List<String> tooWide = new ArrayList<>();
            for (String path : PAGES) {
                window.visit(path);
                if (window.sidewaysOverflow() > 0) {
                    tooWide.add(path);
                }
            }
            RegisterPage register = RegisterPage.in(window);
            register.choose(Requests.unsigned(Requests.freshSite())
                    .of("000000")
                    .with("siteName", "W".repeat(200))
                    .with("hardwareId", "h".repeat(128))
                    .signedBy(DeviceKey.generate())
                    .file());
            assertThat(register.confirm()).isVisible();

            assertEquals(0, window.sidewaysOverflow());
            assertEquals(List.of(), tooWide);
        }
    }

    private static List<String> violations(Page page, String where) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> where + ": " + describe(rule))
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .toList();
    }
}
