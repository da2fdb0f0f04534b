package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.journey.OrderedVouchers;
import org.licenseportal.journey.PortalPages;
import org.licenseportal.journey.Stage;

/** VOU-1 to VOU-6 as people meet them. */
class VouchersBrowserIT {

    private static final String USER = "user@northgate.example";
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final List<BrowserWindow> windows = new ArrayList<>();

    @AfterEach
    void close() {
        windows.forEach(BrowserWindow::close);
    }

    @ParameterizedTest
    @CsvSource({"1440, DARK", "320, LIGHT"})
    void vouEachPageKeepsTheRulesAndFits(int width, ColorScheme theme) {
        OrderedVouchers ordered = OrderedVouchers.of(Stage.DERBY, 2);
        BrowserWindow window = logIn(BrowserWindow.open(width, theme), USER);
        Page page = window.visit(ordered.list());
        assertClean(window, "list");
        page.getByRole(AriaRole.CHECKBOX).first().check();
        assertClean(window, "selection");
        page.locator(".selection button").click();
        window.awaitFocus("q_input");
        assertClean(window, "choose the site");
        page.locator("#q_input").fill("18414");
        page.locator("#q_input").press("Enter");
        assertThat(page.locator("#act")).hasText("Assign 1 voucher to site 18414");
        assertThat(page.locator("#swas")).hasText("SWAS of site 18414");
        assertClean(window, "review");
        String voucher = page.locator("input[name=v]").inputValue();
        window.visit("/vouchers/assign/18429?v=" + voucher);
        assertThat(page.locator("main .notice.warn").first()).containsText("does not cover all of the new licenses");
        assertClean(window, "review with SWAS in place");
        window.visit("/vouchers/assign/18414?v=" + voucher);
        page.locator("#act").click();
        assertThat(page).hasURL(Pattern.compile("/vouchers/assignments/[0-9a-f-]{36}$"));
        assertClean(window, "receipt");
        page.getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator("#use")).isVisible();
        assertClean(window, "voucher");
        window.visit("/vouchers?q=nothing-like-it");
        assertClean(window, "no results");
        window.visit("/vouchers/assign");
        assertClean(window, "nothing selected");
        assertEquals(List.of(), window.complaints());
    }

    @Test
    void vou1TheTableSaysItsColumnsAndWhatEachControlIsFor() {
        OrderedVouchers ordered = OrderedVouchers.of(Stage.DERBY, 2);
        String code = ordered.codes().get(0);
        Page page = logIn(BrowserWindow.open(), USER).visit(ordered.list());

        assertEquals(
                List.of("Select", "Description", "Site ID (name)", "Voucher code", "Used date", "Assign"),
                page.getByRole(AriaRole.COLUMNHEADER).allInnerTexts().stream()
                        .map(String::strip)
                        .toList());
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(code));
        assertThat(row.getByRole(AriaRole.CHECKBOX))
                .hasAccessibleName("Select (S1303549) Phone Manager Outlook 10 Pack " + code);
        assertThat(row.getByRole(AriaRole.LINK).last())
                .hasAccessibleName("Assign (S1303549) Phone Manager Outlook 10 Pack " + code);
        assertThat(row.getByRole(AriaRole.CELL).nth(1)).hasText("Unassigned");
        assertThat(page.locator("[data-announce]")).containsText("2 vouchers · 1 filter");
        assertThat(page.locator(".tabs [aria-current=page]")).hasText("Vouchers");
    }

    @Test
    void vou2FiltersAreInTheAddressAndEachCanBeDropped() {
        Page page = logIn(BrowserWindow.open(), USER).visit("/vouchers");
        page.locator("#use").selectOption("unused");
        page.locator("#q").fill("no such thing");
        page.locator("#q").press("Enter");

        assertThat(page).hasURL(Pattern.compile("/vouchers\\?q=no\\+such\\+thing&use=unused$"));
        assertThat(page.locator("#q")).hasValue("no such thing");
        assertThat(page.locator("#use")).hasValue("unused");
        page.getByText("Drop Search:").click();
        assertThat(page).hasURL(Pattern.compile("/vouchers\\?use=unused$"));
        assertThat(page.locator(".chips [aria-current=true]")).hasText("Unassigned");
    }

    @Test
    void vou3AVoucherIsAssignedByKeyboardAlone() {
        OrderedVouchers ordered = OrderedVouchers.of(Stage.DERBY, 1);
        BrowserWindow window = logIn(BrowserWindow.open(), USER);
        Page page = window.visit(ordered.list());
        tabTo(page, "Assign (S1303549)");
        page.keyboard().press("Enter");
        window.awaitFocus("q_input");
        page.keyboard().type("river");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=river$"));
        window.awaitFocus("q_input");
        tabTo(page, "18429");
        page.keyboard().press("Enter");
        assertThat(page.locator("#act")).hasText("Assign 1 voucher to site 18429");
        tabTo(page, "Assign 1 voucher to site 18429");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("1 voucher is assigned to site 18429");
        assertTrue(page.locator(".gained").innerText().contains("+10"));
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, DARK"})
    void vou3SitesAreSuggestedWhileOneTypes(int width, ColorScheme theme) {
        OrderedVouchers ordered = OrderedVouchers.of(Stage.DERBY, 1);
        BrowserWindow window = logIn(BrowserWindow.open(width, theme), USER);
        Page page = window.visit(ordered.list());
        page.getByRole(AriaRole.CHECKBOX).first().check();
        page.locator(".selection button").click();
        window.awaitFocus("q_input");

        page.keyboard().type("riverside");
        Locator suggested = page.getByRole(AriaRole.OPTION);
        assertThat(suggested).hasText(Pattern.compile("^18429\\s*Riverside Clinic\\s*MCS \\(5.0\\)$"));
        assertClean(window, "suggestions");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#q_input")).hasAttribute("aria-activedescendant", suggested.getAttribute("id"));
        page.keyboard().press("Enter");

        assertThat(page.locator("#act")).hasText("Assign 1 voucher to site 18429");
        assertEquals(List.of(), window.complaints());
    }

    @Test
    void vou3AnothersSitesAreNotSuggested() {
        OrderedVouchers ordered = OrderedVouchers.of(Stage.DERBY, 1);
        BrowserWindow window = logIn(BrowserWindow.open(), USER);
        Page page = window.visit(ordered.list());
        page.getByRole(AriaRole.CHECKBOX).first().check();
        page.locator(".selection button").click();
        page.locator("#q_input").pressSequentially("1850");

        assertThat(page.locator("#q [role=status]")).containsText("None of your sites");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    @Test
    void vou6SeveralWantTheSiteIdTyped() {
        OrderedVouchers ordered = OrderedVouchers.of(Stage.DERBY, 2);
        BrowserWindow window = logIn(BrowserWindow.open(), USER);
        Page page = window.visit(ordered.list());
        page.getByRole(AriaRole.CHECKBOX).nth(0).check();
        page.getByRole(AriaRole.CHECKBOX).nth(1).check();
        page.getByText("Assign 2 vouchers").click();
        page.locator("#q_input").fill("18424");
        page.locator("#q_input").press("Enter");
        page.locator("#act").click();

        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        window.awaitFocus("problem");
        page.locator("#problem a").click();
        window.awaitFocus("site");
        assertThat(page.locator("#site")).hasAccessibleDescription(Pattern.compile("Type 18424"));
        page.keyboard().type("18424");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("2 vouchers are assigned to site 18424");
    }

    @Test
    void vou3OfTwoWindowsOneWinsAndTheOtherReadsWho() {
        OrderedVouchers ordered = OrderedVouchers.of(Stage.DERBY, 1);
        BrowserWindow slow = logIn(BrowserWindow.open(), USER);
        BrowserWindow fast = logIn(BrowserWindow.open(), "admin@northgate.example");
        String voucher =
                slow.visit(ordered.list()).getByRole(AriaRole.CHECKBOX).first().inputValue();
        slow.visit("/vouchers/assign/18413?v=" + voucher);
        fast.visit("/vouchers/assign/18412?v=" + voucher);

        fast.page().locator("#act").click();
        assertThat(fast.page()).hasURL(Pattern.compile("/vouchers/assignments/"));
        slow.page().locator("#act").click();

        assertThat(slow.page().locator("#problem")).containsText("Somebody was faster: nothing was changed");
        assertThat(slow.page().locator("#problem")).containsText("for site 18412");
        assertThat(slow.page().locator("#problem")).containsText("admin@northgate.example");
        slow.awaitFocus("problem");
        assertThat(slow.page().locator("#act")).hasCount(0);
    }

    @Test
    void shortcutsHelpAndCanBeSwitchedOff() {
        BrowserWindow window = logIn(BrowserWindow.open(), USER);
        Page page = window.visit("/account/sessions");
        page.keyboard().press("g");
        page.keyboard().press("v");
        assertThat(page).hasURL(Pattern.compile("/vouchers$"));
        page.keyboard().press("?");
        assertThat(page.locator("#shortcuts")).isVisible();
        page.locator("#shortcuts-on").uncheck();
        page.keyboard().press("Escape");
        page.reload();
        page.keyboard().press("?");
        page.keyboard().press("/");
        assertFalse(page.locator("#shortcuts").isVisible());
        assertEquals("", window.focused());
    }

    private BrowserWindow logIn(BrowserWindow window, String email) {
        windows.add(window);
        Page page = window.visit("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#submit").click();
        page.waitForURL(address -> !address.endsWith("/login"));
        return window;
    }

    /** Presses Tab until the focus is on what is called so; a page has fewer stops than this. */
    private static void tabTo(Page page, String name) {
        for (int stop = 0; stop < 60; stop++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate("document.activeElement.textContent.trim()");
            if (focused.startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + name);
    }

    private static void assertClean(BrowserWindow window, String where) {
        assertEquals(0, window.sidewaysOverflow(), where);
        assertEquals(
                List.of(),
                new AxeBuilder(window.page())
                        .withTags(RULES).analyze().getViolations().stream()
                                .map(rule -> where + ": " + rule.getId() + " at "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getTarget().toString())
                                                .toList())
                                .toList());
    }
}
