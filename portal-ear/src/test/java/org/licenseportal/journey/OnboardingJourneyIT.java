package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewayPlan;
import org.licenseportal.client.gateway.GatewayPlan.PbxPlan;
import org.licenseportal.client.gateway.GatewayPlatform;
import org.licenseportal.client.gateway.GatewaySight.Goal;
import org.licenseportal.client.gateway.SimulatedGateway;
import org.licenseportal.client.gateway.pbx.PbxLogin;

/** ONB-1, ONB-3, ONB-4, DASH-1 to DASH-3: a customer on its way, with a simulated gateway. */
@EveryDatabase
class OnboardingJourneyIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(300);
    private static final PbxLogin LOGIN = new PbxLogin("gateway", "a-PBX-password");

    @TempDir
    Path directory;

    private final URI portal;
    private final PortalApi api;
    private final PortalPages user;

    OnboardingJourneyIT(Stage stage) {
        portal = stage.server().address();
        api = stage.api();
        user = PortalPages.of(portal, "user@northgate.example");
    }

    @Test
    void onb1StepByStepToTheOverview() throws IOException {
        String account = OwnCustomer.createdBy(user, "Lighthouse Hotel");
        assertLeadsTo(account, "gateway");
        assertTrue(user.open(step(account, "pbx")).text().contains("This step cannot be done yet"));
        try (SimulatedGateway gateway = start(PbxPlan.beside(LOGIN).onPort(0).withUsers(30))) {
            Answer mistyped = user.send(step(account, "gateway"), "code", "AAAA-AAAA", "do", "next");
            assertEquals(422, mistyped.status(), mistyped::text);
            claim(account, gateway);
            assertLeadsTo(account, "pbx");
            Answer empty = user.send(step(account, "pbx"), "host", "", "port", "x", "user", "", "password", "");
            assertEquals(422, empty.status());
            assertTrue(empty.text().contains("Enter the port, a number from 1 to 65535."), empty::text);
            enterPbx(account, gateway);
            assertFalse(user.open(step(account, "pbx")).text().contains(LOGIN.password()));
            assertLeadsTo(account, "connect");
            assertEquals(302, user.send(step(account, "connect"), "do", "next").status());
            awaitStatus(account, "overview");
            assertTrue(user.open("/customers?q=" + account).text().contains(">30</a>"));
            assertTrue(user.open("/customers/" + account + "/registered-users")
                    .text()
                    .contains("1 to 25 of 30 users"));

            gateway.fail(FailureKind.LOST_TRUNK);
            awaitStatus(account, "pbx-trunk-lost");
            String home = user.open("/customers?q=" + account).text();
            assertTrue(home.contains("/problems/pbx-trunk-lost?account=" + account), home);
            String help =
                    user.open("/problems/pbx-trunk-lost?account=" + account).text();
            assertTrue(help.contains("/customers/" + account + "/onboarding"), help);
            gateway.mend();
            awaitStatus(account, "overview");
        }
    }

    @Test
    void onb1WhereTheGatewayIsThePbxItIsOnlySynchronized() throws IOException {
        String account = OwnCustomer.createdBy(user, "Bridge Surgery");
        try (SimulatedGateway gateway =
                start(PbxPlan.inside(GatewayPlatform.SMBC).withUsers(3))) {
            claim(account, gateway);
            assertLeadsTo(account, "sync");
            assertEquals(404, user.open(step(account, "pbx")).status());
            assertEquals(302, user.send(step(account, "sync"), "do", "next").status());
            awaitStatus(account, "overview");
            assertTrue(user.open(step(account, "overview")).text().contains("This customer is deployed"));
        }
    }

    @Test
    void onb3AGatewayIsTakenOffAndAnotherCustomerHasIt() throws IOException {
        String account = OwnCustomer.createdBy(user, "First Owner");
        String next = OwnCustomer.createdBy(user, "Second Owner");
        try (SimulatedGateway gateway = start(PbxPlan.beside(LOGIN).onPort(0))) {
            claim(account, gateway);
            assertTrue(user.open(step(account, "release")).text().contains("This cannot be undone"));
            assertEquals(
                    409,
                    user.send(step(account, "release"), "serial", "another").status());
            String serial = gateway.sight().serial();
            assertEquals(
                    302, user.send(step(account, "release"), "serial", serial).status());
            assertLeadsTo(account, "gateway");
            claim(next, gateway);
            assertLeadsTo(next, "pbx");
        }
    }

    @Test
    void onb1TwoAtTheSameStepAreTold() throws IOException {
        String account = OwnCustomer.createdBy(user, "Twice Open");
        PortalPages admin = PortalPages.of(portal, "admin@northgate.example");
        try (SimulatedGateway gateway = start(PbxPlan.beside(LOGIN).onPort(0))) {
            claim(account, gateway);
            user.open(step(account, "pbx"));
            assertTrue(admin.open(step(account, "pbx")).text().contains("has this customer open, too"));
            enterPbx(account, gateway);
            Answer second = admin.send(
                    step(account, "pbx"), "seen", "", "host", "10.0.0.9", "port", "443", "user", "x", "password", "y");
            assertEquals(422, second.status());
            assertTrue(second.text().contains("Somebody else entered another PBX"), second::text);
        }
    }

    @Test
    void dash3AProgramReadsHowCustomersStand() {
        String account = OwnCustomer.createdBy(user, "Read By Programs");
        List<?> items =
                (List<?>) api.get("/api/v1/customers?status=next&q=" + account, "Authorization", "Bearer demo-000000")
                        .json()
                        .get("items");
        Map<?, ?> listed = (Map<?, ?>) items.get(0);
        assertEquals("Read By Programs", listed.get("name"));
        assertEquals("gateway", ((Map<?, ?>) listed.get("status")).get("code"));
        assertEquals(
                404,
                api.get(status(account), "Authorization", "Bearer demo-000001").status());
        Answer wrong = api.get("/api/v1/customers?status=fine", "Authorization", "Bearer demo-000000");
        assertEquals(400, wrong.status());
    }

    @Test
    void dash2ACustomerIsFoundAndExportedByItsPartnerAlone() {
        String account = OwnCustomer.createdBy(user, "Found By Search");
        PortalPages stranger = PortalPages.of(portal, "admin@southgate.example");
        assertTrue(user.send("/search", "q", account).header("Location").endsWith("/customers/" + account));
        assertTrue(user.open("/customers.csv?q=found+by").text().contains("Found By Search," + account));
        assertFalse(stranger.open("/customers.csv").text().contains(account));
        assertFalse(stranger.open("/customers?q=" + account).text().contains("Found By Search"));
        assertEquals(404, stranger.open(step(account, "gateway")).status());
        assertEquals(
                404,
                stranger.open("/customers/" + account + "/registered-users").status());
    }

    @Test
    void dash1AnAdminChangesTheOrganizationsNameAndAUserDoesNot() {
        PortalPages admin = PortalPages.of(portal, "admin@southgate.example");
        assertEquals(404, user.open("/customers/organization").status());
        assertEquals(422, admin.send("/customers/organization", "name", " ").status());
        assertEquals(
                302,
                admin.send("/customers/organization", "name", "Southgate & Daughters")
                        .status());
        String home = admin.open("/customers?done=renamed").text();
        assertTrue(home.contains("Southgate &amp; Daughters"), home);
        admin.send("/customers/organization", "name", "Southgate Telecom");
    }

    private SimulatedGateway start(PbxPlan pbx) throws IOException {
        return SimulatedGateway.start(
                GatewayPlan.at(portal, directory, pbx).every(OFTEN), new MachineClock(), line -> {});
    }

    private void claim(String account, SimulatedGateway gateway) {
        Await.until(LIMIT, () -> gateway.sight().claimCode().isPresent(), () -> "no code is shown");
        Answer claimed = user.send(
                step(account, "gateway"), "code", gateway.sight().claimCode().orElseThrow(), "do", "next");
        assertEquals(302, claimed.status(), claimed::text);
        Await.until(LIMIT, () -> gateway.sight().reached(Goal.CLAIMED), () -> "the gateway is not claimed");
    }

    private void enterPbx(String account, SimulatedGateway gateway) {
        Answer entered = user.send(
                step(account, "pbx"),
                "seen",
                "",
                "host",
                "127.0.0.1",
                "port",
                Integer.toString(gateway.pbx().orElseThrow().port()),
                "user",
                LOGIN.user(),
                "password",
                LOGIN.password(),
                "do",
                "next");
        assertEquals(302, entered.status(), entered::text);
    }

    private void assertLeadsTo(String account, String step) {
        Answer resumed = user.open("/customers/" + account + "/onboarding");
        assertTrue(resumed.header("Location").endsWith(step(account, step)), resumed.header("Location"));
    }

    private void awaitStatus(String account, String code) {
        Await.until(LIMIT, () -> code(account).equals(code), () -> account + " is " + code(account) + ", not " + code);
    }

    private String code(String account) {
        return api.get(status(account), "Authorization", "Bearer demo-000000")
                .json()
                .get("code")
                .toString();
    }

    private static String status(String account) {
        return "/api/v1/customers/" + account + "/status";
    }

    private static String step(String account, String step) {
        return "/customers/" + account + "/onboarding/" + step;
    }
}
