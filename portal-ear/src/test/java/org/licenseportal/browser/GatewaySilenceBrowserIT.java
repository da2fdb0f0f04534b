package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewaySight.Goal;
import org.licenseportal.client.gateway.SimulatedGateway;
import org.licenseportal.journey.Await;
import org.licenseportal.journey.DerbyDatabase;
import org.licenseportal.journey.ServerSettings;
import org.licenseportal.journey.WildFlyServer;

/** DASH-3: a gateway that says nothing any more, on a portal of its own, where a minute is enough. */
class GatewaySilenceBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @TempDir
    private Path folder;

    // DASH-3, ONB-4
    @Test
    void aGatewayThatSaysNothingIsLostAndFoundAgain() throws IOException {
        ServerSettings settings = ServerSettings.demo("wildfly-silence", DerbyDatabase.fresh())
                .with("PORTAL_GATEWAY_SILENT_MINUTES", "1");
        try (WildFlyServer server = WildFlyServer.start(settings);
                SimulatedGateway gateway = Gateways.beside(folder, server.address());
                BrowserWindow window = BrowserWindow.at(server.address(), BrowserWindow.DESKTOP, ColorScheme.LIGHT)) {
            CustomerPages pages = CustomerPages.in(window);
            String account = pages.create("Silent Customer");
            await(gateway, Goal.ANNOUNCED);
            pages.claim(gateway.sight().claimCode().orElseThrow());
            pages.enterPbx(gateway.pbx().orElseThrow().port(), Gateways.PASSWORD);
            pages.ask();
            await(gateway, Goal.SYNCHRONIZED);
            pages.awaitStatus(account, "Overview");
            gateway.fail(FailureKind.SILENT);
            pages.awaitStatus(account, "Problem: Lost connection to gateway", PATIENCE);
            pages.status().click();
            assertThat(window.page()).hasURL(Pattern.compile("/problems/gateway-lost\\?account=" + account + "$"));
            assertThat(pages.heading()).hasText("Lost connection to gateway");
            assertEquals(List.of(), Axe.violations(window.page()));
            gateway.mend();
            pages.awaitStatus(account, "Overview");
        }
    }

    private static void await(SimulatedGateway gateway, Goal goal) {
        Await.until(PATIENCE, () -> gateway.sight().reached(goal), () -> "the gateway did not come to " + goal);
    }
}
