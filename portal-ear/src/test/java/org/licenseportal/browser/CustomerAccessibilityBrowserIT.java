package org.licenseportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.licenseportal.journey.PortalPages;
import org.licenseportal.web.support.Route;

/**
 * Every page of customers by what WCAG 2.2 AA asks and a program can see, in both themes, and by what a screen reader
 * is told. It finds the pages by itself.
 */
class CustomerAccessibilityBrowserIT {

    private static final String PARTNER = "admin@northgate.example";
    private static final String ACCOUNT = "owner@harbour.example";

    /** What of the demo stands at a variable part of an address. */
    private static final Map<String, String> DEMO = Map.of(
            "accountId", "300000001",
            "integration", "zoom",
            "subscription", "SUB-100001",
            "issueNumber", "30000001");

    /** Files, which no screen reader reads as a page. */
    private static final Pattern FILES = Pattern.compile(".*\\.(csv|xlsx)|.*/files/.*");

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    /** A line of the tree that names no control: the role, and then its properties or nothing. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?m)^\\s*- (button|link|textbox|combobox|checkbox|radio|switch|searchbox|table)(:| \\[|$).*");

    /** Steps and states that the finished customer does not have: drafts, errors, an account that is shut. */
    private static Stream<String> states() {
        return Stream.of(
                "/customers/300000002/onboarding/customer",
                "/customers/300000003/onboarding/gateway",
                "/customers/300000004/onboarding/pbx",
                "/customers/300000005/onboarding/connect",
                "/customers/300000006/onboarding/sync",
                "/customers/300000007/onboarding/pbx",
                "/customers/300000010",
                "/customers/300000014",
                "/customers/300000015",
                "/problems/gateway-lost?account=300000010");
    }

    private static List<String> pages() {
        Stream<String> routes = Route.all().stream()
                .map(Route::path)
                .filter(path -> path.startsWith("/customers") || path.startsWith("/issues"))
                .filter(path -> !FILES.matcher(path).matches())
                .map(path -> PART.matcher(path).replaceAll(part -> {
                    assertFalse(DEMO.get(part.group(1)) == null, "something of the demo's for " + part.group(1));
                    return Matcher.quoteReplacement(DEMO.get(part.group(1)));
                }));
        return Stream.concat(routes, states()).toList();
    }

    @Test
    void noPageBreaksARuleAndAScreenReaderIsToldWhatEachControlIsCalled() {
        try (BrowserWindow window = BrowserWindow.open()) {
            logIn(window, PARTNER);
            List<String> wrong = new ArrayList<>();
            for (String path : pages()) {
                Page page = window.visit(path);
                Axe.violations(page).forEach(violation -> wrong.add(path + ": " + violation));
                Matcher nameless = NAMELESS.matcher(page.locator("body").ariaSnapshot());
                while (nameless.find()) {
                    wrong.add(path + ": " + nameless.group().strip());
                }
                if (page.locator("h1").count() != 1 || page.locator("main").count() != 1) {
                    wrong.add(path + ": one main part with one heading is missing");
                }
            }
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void inTheDarkEachTextStandsOut() {
        try (BrowserWindow window = BrowserWindow.open(BrowserWindow.DESKTOP, ColorScheme.DARK)) {
            logIn(window, PARTNER);
            List<String> violations = new ArrayList<>();
            for (String path : pages()) {
                Page page = window.visit(path);
                Axe.contrast(page).forEach(violation -> violations.add(path + ": " + violation));
            }
            assertEquals(List.of(), violations);
        }
    }

    @Test
    void noPageScrollsSidewaysOnAPhone() {
        try (BrowserWindow window = BrowserWindow.open(BrowserWindow.NARROWEST, ColorScheme.LIGHT)) {
            logIn(window, PARTNER);
            assertEquals(
                    List.of(),
                    pages().stream()
                            .filter(path -> {
                                window.visit(path);
                                return window.sidewaysOverflow() > 0;
                            })
                            .toList());
        }
    }

    // ACC-8
    @Test
    void anAdminOfAnAccountIsLedToPagesThatAreThere() {
        try (BrowserWindow window = BrowserWindow.open()) {
            logIn(window, ACCOUNT);
            Page page = window.visit("/customers/300000001");
            List<String> links = page.locator("main a[href^='/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .toList();
            List<String> broken = new ArrayList<>();
            for (String link : links) {
                int status = page.request().get(window.portal() + link).status();
                if (status >= 400) {
                    broken.add(link + ": " + status);
                }
            }
            assertFalse(links.isEmpty());
            assertEquals(List.of(), broken);
            assertEquals(List.of(), Axe.violations(page));
        }
    }

    private static void logIn(BrowserWindow window, String user) {
        Page page = window.visit("/login");
        page.locator("#email").fill(user);
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#submit").click();
        page.waitForURL(address -> !address.endsWith("/login"));
    }
}
