package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.journey.PortalPages;

/** What somebody gets who comes for the first time: a page that is quick, says whose it is, and keeps to itself. */
class FirstVisitBrowserIT {

    private static final int MOST_BYTES = 50 * 1024;
    private static final int MOST_REQUESTS = 12;
    private static final int MOST_BEHIND_THE_LOGIN = 400 * 1024;
    private static final int MOST_AGAIN = 20 * 1024;

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
    void theHomePageLeadsOnAndSaysWhomToAsk() {
        Page page = window.visit("/");

        assertThat(page.locator("main").getByText("licensing@portal.example")).isVisible();
        assertThat(page.getByText("This is a demo.")).isVisible();
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Register software"))
                .click();
        assertThat(new RegisterPage(page).heading()).hasText("Register software");
        assertEquals(List.of(), window.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/register"})
    void aFirstVisitIsLight(String path) {
        List<Double> sizes = sizesDuring(() -> window.visit(path));

        double bytes = total(sizes);
        assertTrue(sizes.size() <= MOST_REQUESTS, sizes.size() + " requests");
        assertTrue(bytes > 0 && bytes <= MOST_BYTES, bytes + " bytes");
    }

    /** The page with a component of PrimeFaces is the heaviest there is. */
    @Test
    void vou3ThePageThatSuggestsSitesIsLightAndLighterWhenItComesBack() {
        Page page = window.visit("/login");
        page.locator("#email").fill("user@northgate.example");
        page.locator("#password").fill(PortalPages.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator(".who")).isVisible();
        window.visit("/vouchers?use=unused");
        String path = page.locator("a[href^='/vouchers/assign']").first().getAttribute("href");

        double first = total(sizesDuring(() -> window.visit(path)));
        double again = total(sizesDuring(() -> window.visit(path)));

        assertTrue(first > 0 && first <= MOST_BEHIND_THE_LOGIN, first + " bytes");
        assertTrue(again > 0 && again <= MOST_AGAIN, again + " bytes when it comes back");
    }

    private List<Double> sizesDuring(Supplier<Page> visit) {
        List<Double> sizes = new ArrayList<>();
        CDPSession network = window.context().newCDPSession(window.page());
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject event) -> sizes.add(event.get("encodedDataLength").getAsDouble()));
        visit.get().waitForLoadState(LoadState.NETWORKIDLE);
        network.detach();
        return sizes;
    }

    private static double total(List<Double> sizes) {
        return sizes.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void aPageThatDoesNotExistNamesItsRequest() {
        Response response = window.page().navigate(window.portal() + "/no-such-page");

        assertEquals(404, response.status());
        assertThat(window.page().locator("#request-id")).hasText(response.headerValue("X-Request-Id"));
        assertTrue(response.headerValue("Content-Security-Policy").contains("default-src 'none'"));
    }

    @Test
    void theReadersOfTheScreenFindTheirWay() {
        Page page = window.visit("/register");

        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main")))
                .isVisible();
        assertThat(page.getByLabel("Choose a request file")).isAttached();
        assertThat(page.getByRole(
                        AriaRole.LIST, new Page.GetByRoleOptions().setName("The three steps of a registration")))
                .isVisible();
        assertEquals("en", page.locator("html").getAttribute("lang"));
        assertEquals("Register software – Example Communications", page.title());
    }
}
