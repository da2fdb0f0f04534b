package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.PortalPages;

/** ACC-2 and ACC-7 as people meet them: by the keyboard, in both themes, down to 320 pixels. */
class IssueBrowserIT {

    private static final String ISSUES = "/customers/300000001/issues";

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void acc2AnAdminOfTheAccountReportsAndReads(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window, "owner@harbour.example");
            window.visit(ISSUES);
            assertFits(window);
            page.getByRole(AriaRole.LINK, named("Report an issue")).press("Enter");
            assertThat(page.locator("h1")).hasText("Report an issue");
            assertFits(window);

            page.locator("#report").press("Enter");
            window.awaitFocus("problem");
            assertThat(page.locator("#problem")).containsText("Enter a title");
            assertFits(window);

            String title = "No calls, <b>none</b> " + UUID.randomUUID();
            page.locator("#category").selectOption("calls");
            page.locator("#title").fill(title);
            page.locator("#text").fill("Since noon.\n\nNobody hears us.");
            page.locator("#files")
                    .setInputFiles(new FilePayload(
                            "trace.log", "text/plain", "12:00 INVITE".getBytes(StandardCharsets.UTF_8)));
            page.locator("#report").press("Enter");
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.getByText("The issue is reported.")).isVisible();
            assertFits(window);

            page.locator("#text").fill("It is over.");
            page.locator("#send").press("Enter");
            assertThat(page.getByText("The answer is sent to the others.")).isVisible();
            page.locator("#close").press("Enter");
            assertThat(page.getByText("The issue is closed.")).isVisible();
            assertFits(window);
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, DARK", "320, LIGHT"})
    void acc2Acc7APartnerSeesWhatWaitsAndWhatAnEndDoes(int width, ColorScheme theme) {
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            Page page = logIn(window, "admin@northgate.example");
            for (String path : List.of(
                    "/customers/issues",
                    ISSUES + "/30000001",
                    "/customers/300000014/issues/new",
                    "/customers/300000001/deactivate",
                    "/customers/300000014/activate",
                    "/customers/300000000/delete",
                    "/customers/300000001/delete")) {
                window.visit(path);
                assertFits(window);
            }
            page.locator("#name").fill("Harbour");
            page.locator("#name").press("Enter");
            window.awaitFocus("problem");
            assertThat(page.locator("#problem")).containsText("Type the name");
            assertFits(window);
            window.visit("/issues/link");
            assertFits(window);
            page.locator("#token").fill("https://portal.example/issues/link#" + "x".repeat(43));
            page.locator("#submit").press("Enter");
            assertThat(page.locator("#problem")).containsText("leads nowhere any more");
            assertFits(window);
            assertEquals(List.of(), window.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void acc2ASupportContactFollowsTheLinkOfAMail(int width, ColorScheme theme) {
        String title = "Link " + UUID.randomUUID();
        PortalPages owner;
        try (BrowserWindow window = BrowserWindow.open(width, theme)) {
            owner = PortalPages.of(window.portal(), "owner@harbour.example");
            owner.upload(
                    ISSUES + "/new",
                    "trace.log",
                    new byte[] {'x'},
                    "issue",
                    "issue",
                    "form",
                    title.replace(" ", "-"),
                    "category",
                    "calls",
                    "title",
                    title,
                    "text",
                    "T",
                    "report",
                    "R");
            String link = linkInTheMail(window, title);
            Page page = window.page();
            window.visit("/");
            window.visit(link);
            assertThat(page.locator("h1")).hasText(title);
            assertEquals(window.portal() + "/issues/thread", page.url());
            assertFits(window);
            page.locator("#text").fill("Restart the phone.");
            page.locator("#send").press("Enter");
            assertThat(page.getByText("The answer is sent to the others.")).isVisible();
            assertFits(window);
            assertEquals(List.of(), window.complaints());
        }
    }

    private static String linkInTheMail(BrowserWindow window, String title) {
        Page page = window.visit("/demo/mails");
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText("desk@harbour.example"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        return page.content().replaceFirst("(?s).*?(/issues/link#[\\w-]{43}).*", "$1");
    }

    private static Page logIn(BrowserWindow window, String email) {
        Page page = window.visit("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator(".who")).isVisible();
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void assertFits(BrowserWindow window) {
        assertEquals(0, window.sidewaysOverflow(), window.page()::url);
        assertEquals(List.of(), Axe.violations(window.page()), window.page()::url);
    }
}
