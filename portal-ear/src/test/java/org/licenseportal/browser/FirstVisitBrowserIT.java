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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets who comes for the first time: a page that is quick, says whose it is, and keeps to itself. */
class FirstVisitBrowserIT {

    private static final int MOST_BYTES = 50 * 1024;
    private static final int MOST_REQUESTS = 12;

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
        List<Double> sizes = new ArrayList<>();
        CDPSession network = window.context().newCDPSession(window.page());
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject event) -> sizes.add(event.get("encodedDataLength").getAsDouble()));

        window.visit(path).waitForLoadState(LoadState.NETWORKIDLE);

        double bytes = sizes.stream().mapToDouble(Double::doubleValue).sum();
        assertTrue(sizes.size() <= MOST_REQUESTS, sizes.size() + " requests");
        assertTrue(bytes > 0 && bytes <= MOST_BYTES, bytes + " bytes");
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
