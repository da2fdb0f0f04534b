package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of an installation: activate, synchronize, deactivate. */
@EveryDatabase
class ActivationJourneyIT {

    private static final String HARDWARE = "sha256:5d0c7a3f1b2e4c6d8f90";

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();

    ActivationJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void anActivationIsAnsweredByALicenseForThisMachine() {
        String site = stage.stockedSite();
        Answer answer = stage.api().send(activation(site).signedBy(device)).assertLicense(201);
        VerifiedLicense license = stage.verifier().document(answer.text());

        assertEquals(stage.server().address().toString(), license.text("iss"));
        assertEquals(site, license.text("sub"));
        assertEquals(device.thumbprint(), license.boundKey());
        assertEquals(HARDWARE, license.text("hardwareId"));
        assertEquals("MCS", license.text("product"));
        assertEquals("5.0", license.text("version"));
        assertEquals("Site " + site, license.text("siteName"));
        assertEquals(Stage.RESELLER, license.text("resellerNumber"));
        assertEquals(1, license.sequence());
        assertNull(license.claims().get("exp"), "an activation has no end");
        assertTrue(license.number("nbf") <= license.number("iat"));
        assertEquals("none", PublicJwk.object(license.claims().get("swas")).get("status"));
        assertEquals(stage.server().address() + "/api/v1/licenses/" + license.serial(), answer.header("Location"));
    }

    @Test
    void theAnswerNamesTheRequestThatItAnswers() {
        String id = UUID.randomUUID().toString();
        LicenseRequest request = activation(stage.stockedSite()).with("jti", id);
        Answer answer = stage.api().send(request.signedBy(device)).assertLicense(201);
        assertEquals(id, stage.verifier().document(answer.text()).text("inResponseTo"));
    }

    @Test
    void theSameRequestGetsTheSameBytesAgain() {
        SignedRequest request = activation(stage.stockedSite()).signedBy(device);
        Answer first = stage.api().send(request).assertLicense(201);
        Answer second = stage.api().send(request).assertLicense(200);
        assertArrayEquals(first.body(), second.body());
        assertEquals(first.header("Location"), second.header("Location"));
    }

    @Test
    void anotherRequestUnderAUsedIdIsRefused() {
        LicenseRequest request = activation(stage.stockedSite());
        stage.api().send(request.signedBy(device)).assertLicense(201);
        Answer other = stage.api().send(request.with("siteName", "Another name").signedBy(device));
        other.assertProblem(409, "request-id-reused");
    }

    @Test
    void aSynchronizationLeasesForThirtyDays() {
        String site = activated();
        Answer answer = stage.api().send(LicenseRequest.sync(site, HARDWARE).signedBy(device));
        VerifiedLicense license =
                stage.verifier().document(answer.assertLicense(201).text());
        assertEquals(Duration.ofDays(30).toSeconds(), license.number("exp") - license.number("iat"));
        assertEquals(2, license.sequence());
    }

    @Test
    void aDeactivationTakesAllAwayAndAsksForAReset() {
        String site = activated();
        Answer answer =
                stage.api().send(LicenseRequest.deactivate(site, HARDWARE).signedBy(device));
        VerifiedLicense license =
                stage.verifier().document(answer.assertLicense(201).text());
        assertEquals(Map.of(), license.entitlements());
        assertEquals(true, license.claims().get("deactivated"));
        assertEquals(2, license.sequence());

        stage.api()
                .send(LicenseRequest.activate(site, HARDWARE).signedBy(device))
                .assertProblem(409, "hardware-reset-required");
        stage.api().send(LicenseRequest.sync(site, HARDWARE).signedBy(device)).assertProblem(409, "not-activated");
    }

    @Test
    void anActivationOnTheSameMachineIsTakenAgain() {
        String site = activated();
        Answer again = stage.api().send(LicenseRequest.activate(site, HARDWARE).signedBy(device));
        assertEquals(
                2, stage.verifier().document(again.assertLicense(201).text()).sequence());
    }

    @Test
    void vouchersAddWhatTheirPartsGrant() {
        String site = activated();
        List<String> codes = stage.vouchers(2);
        LicenseRequest request = LicenseRequest.activate(site, HARDWARE).redeeming(codes);
        Answer answer = stage.api().send(request.signedBy(device)).assertLicense(201);
        VerifiedLicense license = stage.verifier().document(answer.text());
        assertEquals(List.copyOf(codes).stream().sorted().toList(), plain(license.redeemed()));
        assertFalse(license.entitlements().isEmpty());

        Answer later = stage.api().send(LicenseRequest.sync(site, HARDWARE).signedBy(device));
        VerifiedLicense synced =
                stage.verifier().document(later.assertLicense(201).text());
        assertEquals(license.entitlements(), synced.entitlements());
        assertEquals(List.of(), synced.redeemed());
    }

    private String activated() {
        String site = stage.stockedSite();
        stage.api().send(activation(site).signedBy(device)).assertLicense(201);
        return site;
    }

    private static LicenseRequest activation(String site) {
        return LicenseRequest.activate(site, HARDWARE).of(Stage.RESELLER);
    }

    private static List<String> plain(List<String> codes) {
        return codes.stream().map(code -> code.replace("-", "")).sorted().toList();
    }
}
