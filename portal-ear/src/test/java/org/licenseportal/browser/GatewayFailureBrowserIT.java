package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewaySight.Goal;
import org.licenseportal.client.gateway.SimulatedGateway;
import org.licenseportal.journey.Await;
import org.licenseportal.journey.Stage;

/**
 * DASH-3: each way in which a gateway or its PBX fails has its status and its help page, and both go when it is mended.
 */
class GatewayFailureBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;

    private static SimulatedGateway gateway;
    private static BrowserWindow window;
    private static CustomerPages pages;
    private static String account;

    @BeforeAll
    static void onboard() throws IOException {
        URI portal = Stage.DERBY.server().address();
        gateway = Gateways.beside(folder, portal);
        window = BrowserWindow.open();
        pages = CustomerPages.in(window);
        account = pages.create("Failing Customer");
        await(Goal.ANNOUNCED);
        pages.claim(gateway.sight().claimCode().orElseThrow());
        pages.enterPbx(gateway.pbx().orElseThrow().port(), Gateways.PASSWORD);
        pages.ask();
        await(Goal.SYNCHRONIZED);
        pages.awaitStatus(account, "Overview");
    }

    @AfterAll
    static void end() {
        window.close();
        gateway.close();
    }

    @AfterEach
    void mend() throws IOException {
        gateway.mend();
        pages.awaitStatus(account, "Overview");
    }

    private static void await(Goal goal) {
        Await.until(PATIENCE, () -> gateway.sight().reached(goal), () -> "the gateway did not come to " + goal);
    }

    // DASH-3, ONB-4
    @ParameterizedTest
    @CsvSource({
        "WRONG_CREDENTIALS, Wrong PBX credentials, pbx-credentials-wrong",
        "PBX_UNREACHABLE, PBX unreachable, pbx-unreachable",
        "LOST_TRUNK, Lost trunk to PBX, pbx-trunk-lost",
        "VERSION_TOO_OLD, The software of the gateway is too old, gateway-outdated",
        "CLOCK_WRONG, The clock of the gateway is wrong, gateway-clock-wrong",
        "HALF_UPLOAD, Upload of users incomplete, users-incomplete"
    })
    void aFailureIsRedAndItsPageHelps(FailureKind kind, String status, String help) throws IOException {
        gateway.fail(kind);
        if (kind == FailureKind.HALF_UPLOAD) {
            synchronizeAgain();
        }
        pages.awaitStatus(account, "Problem: " + status);
        assertThat(pages.status()).hasClass(Pattern.compile("\\bbad\\b"));
        assertThat(pages.status().locator("svg, .icon").first()).isVisible();
        assertClean("list with " + kind);
        pages.status().click();
        Page page = pages.page();
        assertThat(page).hasURL(Pattern.compile("/problems/" + help + "\\?account=" + account + "$"));
        assertThat(pages.heading()).hasText(status);
        assertThat(page.locator("main")).containsText("What to do");
        assertClean("help page " + help);
    }

    private static void synchronizeAgain() {
        window.visit("/customers/" + account + "/onboarding/connect");
        pages.ask();
    }

    // ONB-4: credentials are for one key, and nobody opens them with another
    @Test
    void aGatewayWithAnotherKeyHasItsPbxEnteredAgain() throws IOException {
        gateway.close();
        Files.delete(folder.resolve("sealing-key.jwk.json"));
        gateway = Gateways.beside(folder, Stage.DERBY.server().address());
        pages.awaitStatus(account, "Problem: The PBX has to be entered again");
        pages.status().click();
        assertThat(pages.page()).hasURL(Pattern.compile("/problems/pbx-to-enter-again\\?account=" + account + "$"));
        assertClean("help page pbx-to-enter-again");
        window.visit("/customers/" + account + "/onboarding/pbx");
        pages.enterPbx(gateway.pbx().orElseThrow().port(), Gateways.PASSWORD);
        pages.ask();
        await(Goal.CONNECTED);
    }

    // DASH-3: in progress is no problem
    @Test
    void anUpdateIsInProgressAndNoProblem() throws IOException {
        gateway.fail(FailureKind.UPDATING);
        pages.awaitStatus(account, "System update in progress");
        assertThat(pages.status()).not().hasClass(Pattern.compile("\\bbad\\b"));
        assertClean("list with an update");
    }

    // DASH-2
    @Test
    void whoComesToThePbxIsRegistered() throws IOException {
        gateway.wish(wanted -> wanted.withUsers(31));
        Await.until(PATIENCE, () -> registered("31"), () -> "the new user is not there");
        gateway.wish(wanted -> wanted.withUsers(30));
        Await.until(PATIENCE, () -> registered("30"), () -> "the user who left is there");
    }

    private static boolean registered(String count) {
        return pages.list(account)
                .page()
                .locator("#list tbody td.number")
                .innerText()
                .endsWith(count);
    }

    private static void assertClean(String where) {
        assertEquals(0, window.sidewaysOverflow(), where + " is too wide");
        assertEquals(List.of(), Axe.violations(window.page()), where);
    }
}
