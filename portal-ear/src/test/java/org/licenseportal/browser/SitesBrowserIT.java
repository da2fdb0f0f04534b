package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
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

/** SITE-1, SITE-2, SITE-3, SITE-5 and SL-7 as a reseller's admin meets them. */
class SitesBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "320, DARK"})
    void site1EveryPageOfSitesIsReadable(int width, ColorScheme theme) {
        try (BrowserWindow window = loggedIn(width, theme)) {
            for (String path : List.of(
                    "/sites",
                    "/sites?q=no-such-site&swas=none",
                    "/sites?size=100&sort=name",
                    "/sites/18429",
                    "/sites/18424",
                    "/sites/18425",
                    "/sites/18487",
                    "/sites/18487/hardware",
                    "/sites/18487/emergency",
                    "/sites/18429/name",
                    "/sites/renewals")) {
                window.visit(path);
                assertEquals(0, window.sidewaysOverflow(), path);
                assertEquals(List.of(), violations(window.page()), path);
            }
            assertEquals(List.of(), window.complaints());
        }
    }

    @Test
    void site2FiltersAreInTheAddressAndSurviveReloadAndBack() {
        try (BrowserWindow window = loggedIn(BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            Page page = window.visit("/sites");
            page.locator("#q").fill("brewery");
            page.locator("#q").press("Enter");
            page.waitForURL(Pattern.compile(".*/sites\\?q=brewery$"));
            assertThat(page.locator("#list [role=status]").first()).containsText("1 site");
            assertThat(rows(page)).hasCount(1);
            page.locator("#swas").selectOption("valid");
            page.locator("#q").press("Enter");
            page.waitForURL(Pattern.compile(".*q=brewery&swas=valid$"));

            assertThat(page.locator("#no-results")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Drop SWAS: Valid"))
                    .click();
            page.waitForURL(Pattern.compile(".*/sites\\?q=brewery$"));
            assertThat(rows(page)).hasCount(1);
            page.goBack();
            assertThat(page.locator("#no-results")).isVisible();
        }
    }

    @Test
    void site5ReadyMadeViewsAndOrdersAreOneClickAwayByKeyboardAlone() {
        try (BrowserWindow window = loggedIn(BrowserWindow.DESKTOP, ColorScheme.DARK)) {
            Page page = window.visit("/sites");
            Locator view = page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^No SWAS: [0-9]+$")));
            long promised = Long.parseLong(view.textContent().replaceAll("\\D", ""));
            view.focus();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/sites\\?swas=none$"));
            assertThat(page.locator("#list [role=status]").first()).containsText(promised + " sites");
            assertThat(page.locator("tbody tr").first()).containsText("No SWAS");

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Site name").setExact(true))
                    .focus();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*sort=name.*"));
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("Site name");
        }
    }

    @Test
    void site1PagesFollowOneAnotherWithoutGapOrRepetition() {
        try (BrowserWindow window = loggedIn(BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            Page page = window.visit("/sites?sort=id");
            List<String> first = page.locator("tbody th a").allTextContents();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next"))
                    .click();
            page.waitForURL(Pattern.compile(".*cursor=.*"));
            assertThat(page.locator("#list [role=status]").first()).containsText("26 to 50 of");
            List<String> second = page.locator("tbody th a").allTextContents();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Previous"))
                    .click();
            assertThat(page.locator("#list [role=status]").first()).containsText("1 to 25 of");

            assertEquals(25, second.size());
            assertTrue(second.stream().noneMatch(first::contains), second::toString);
            assertEquals(first, page.locator("tbody th a").allTextContents());
        }
    }

    @Test
    void site3ASiteSaysWhichSwasItHasAndWhatToOrder() {
        try (BrowserWindow window = loggedIn(BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            Page page = window.visit("/sites/18424");

            assertThat(page.locator("h1")).hasText("Site 18424");
            assertThat(page.locator(".page-head")).containsText("No SWAS");
            assertThat(page.locator("#coverage")).containsText("Phone Manager Outlook");
            assertThat(page.locator("#coverage")).containsText("No installation has fetched them yet");
            assertThat(page.locator("#order")).containsText("DEMO-9001");
            assertThat(page.locator("#order-text")).containsText(Pattern.compile("DEMO-9001\\s1"));
            assertThat(page.locator("#files")).containsText("No license file yet");
            assertThat(page.locator("#history")).isVisible();
        }
    }

    @Test
    void sl7AnAdminResetsTheHardwareIdAndDownloadsTheLicenseAgain() {
        try (BrowserWindow window = loggedIn(BrowserWindow.PHONE, ColorScheme.LIGHT)) {
            String site = Requests.freshSite();
            RegisterPage register = RegisterPage.in(window);
            register.choose(Requests.activate(site).file());
            register.confirm().click();
            assertThat(register.downloadButton()).isVisible();

            Page page = window.visit("/sites/" + site);
            Download file = page.waitForDownload(
                    () -> page.locator("#files a[download]").first().click());
            assertEquals("license-" + site + "-1.lic", file.suggestedFilename());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reset hardware ID"))
                    .click();
            page.locator("form.form button[type=submit]").click();
            assertThat(page.locator("#problem")).containsText("Enter the reason");
            window.awaitFocus("problem");
            page.locator("#reason").fill("Mainboard replaced");
            page.locator("#reason").press("Enter");

            page.waitForURL(Pattern.compile(".*/sites/" + site + "#link$"));
            assertThat(page.locator("main")).containsText("Not activated");
            assertThat(page.locator("#history")).containsText("Mainboard replaced");
        }
    }

    @Test
    void aNameIsChangedAndWhateverItIsItStaysWhole() {
        try (BrowserWindow window = loggedIn(BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            Page page = window.visit("/sites/18412/name");
            page.locator("#name").fill(" ");
            page.locator("#name").press("Enter");
            assertThat(page.locator("#problem")).containsText("Enter a name");
            page.locator("#name").fill("<b>فندق</b> & \"Harbour\"");
            page.locator("#name").press("Enter");

            page.waitForURL(Pattern.compile(".*/sites/18412$"));
            assertThat(page.locator("main")).containsText("<b>فندق</b> & \"Harbour\"");
            assertThat(page.locator("#history")).containsText("Harbour View Hotel");
        }
    }

    private static BrowserWindow loggedIn(int width, ColorScheme theme) {
        BrowserWindow window = BrowserWindow.open(width, theme);
        Page page = window.visit("/login");
        page.locator("#email").fill("admin@northgate.example");
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile(".*/sites$"));
        return window;
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
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
