package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each refusal of the license exchange, with its status, its problem document, and nothing changed behind it. */
@EveryDatabase
class RefusalJourneyIT {

    private static final String HARDWARE = "machine 7";

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();

    RefusalJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whatIsNoRequestIsMalformed() {
        for (String garbage :
                List.of("", "hello", "{", "[]", "{\"payload\":1}", "a.b.c", "-----BEGIN LICENSE REQUEST-----")) {
            Map<String, Object> problem = post(garbage).assertProblem(400, "request-malformed");
            assertFalse(((List<?>) problem.get("errors")).isEmpty(), garbage);
        }
    }

    @Test
    void whatOnlyLooksLikeJsonIsMalformedToo() {
        for (String json : List.of(
                "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000),
                "[".repeat(30_000),
                "{\"payload\":" + "9".repeat(20_000) + "}",
                "{\"payload\":\"a\",\"payload\":\"b\",\"protected\":\"c\",\"signature\":\"d\"}",
                "{\"payload\":\"a\"")) {
            post(json).assertProblem(400, "request-malformed");
        }
    }

    @Test
    void everyWrongClaimIsNamed() {
        LicenseRequest request = LicenseRequest.activate(stage.stockedSite(), HARDWARE)
                .without("product")
                .with("iat", "yesterday")
                .with("vouchers", "none");
        Map<String, Object> problem = send(request).assertProblem(400, "request-malformed");
        List<String> pointers = ((List<?>) problem.get("errors"))
                .stream()
                        .map(error -> (String) PublicJwk.object(error).get("pointer"))
                        .toList();
        assertTrue(pointers.stream().anyMatch(pointer -> pointer.endsWith("product")), pointers::toString);
        assertTrue(pointers.stream().anyMatch(pointer -> pointer.endsWith("iat")), pointers::toString);
        assertTrue(pointers.stream().anyMatch(pointer -> pointer.endsWith("vouchers")), pointers::toString);
    }

    @Test
    void twoIdentifiersOfASiteAreOneTooMany() {
        send(LicenseRequest.sync("18440", HARDWARE).with("applicationRecordId", "10203040"))
                .assertProblem(400, "request-malformed");
    }

    @Test
    void aChangedRequestHasAWrongSignature() {
        String signed = LicenseRequest.activate(stage.stockedSite(), HARDWARE)
                .signedBy(device)
                .compact();
        String[] parts = signed.split("\\.");
        String payload =
                new String(new Base64URL(parts[1]).decode(), StandardCharsets.UTF_8).replace(HARDWARE, "machine 8");
        post(parts[0] + "." + Base64URL.encode(payload) + "." + parts[2]).assertProblem(400, "signature-invalid");
    }

    @Test
    void onlyEd25519IsAccepted() {
        String[] parts = LicenseRequest.activate(stage.stockedSite(), HARDWARE)
                .signedBy(device)
                .compact()
                .split("\\.");
        for (String algorithm : List.of("none", "HS256", "ES256", "RS256", "ML-DSA-65")) {
            String header = new String(new Base64URL(parts[0]).decode(), StandardCharsets.UTF_8)
                    .replace("\"Ed25519\",\"typ\"", "\"" + algorithm + "\",\"typ\"")
                    .replace("\"alg\":\"Ed25519\"", "\"alg\":\"" + algorithm + "\"");
            post(Base64URL.encode(header) + "." + parts[1] + "." + parts[2]).assertProblem(400, "signature-invalid");
        }
    }

    @Test
    void aStockedSiteNeedsAReseller() {
        send(LicenseRequest.activate(stage.stockedSite(), HARDWARE)).assertProblem(422, "reseller-number-required");
    }

    @Test
    void aSiteIsBoundToItsMachineAndItsKey() {
        String site = activated();
        send(LicenseRequest.sync(site, "another machine")).assertProblem(409, "hardware-mismatch");
        send(LicenseRequest.activate(site, "another machine")).assertProblem(409, "hardware-mismatch");
        Answer otherKey = stage.api().send(LicenseRequest.sync(site, HARDWARE).signedBy(DeviceKey.generate()));
        Map<String, Object> problem = otherKey.assertProblem(409, "hardware-mismatch");
        assertTrue(
                String.valueOf(problem.get("detail")).toLowerCase(Locale.ROOT).contains("reset"));
    }

    @Test
    void onlyAnActivatedSiteSynchronizesOrDeactivates() {
        send(LicenseRequest.sync("18505", HARDWARE)).assertProblem(409, "not-activated");
        send(LicenseRequest.deactivate("18505", HARDWARE)).assertProblem(409, "not-activated");
    }

    @Test
    void anotherProductOrANewerVersionIsNotLicensed() {
        LicenseRequest request = activation(stage.stockedSite());
        send(request.with("product", "OTHER")).assertProblem(422, "product-mismatch");
        Map<String, Object> problem = send(request.with("version", "6.1")).assertProblem(422, "version-not-licensed");
        assertTrue(String.valueOf(problem.get("detail")).contains("5.0"), problem::toString);
    }

    @Test
    void aRefusedRequestChangesNothingAndMayBeSentAgain() {
        LicenseRequest request = activation(stage.stockedSite()).redeeming(List.of("0000000000000000000"));
        send(request).assertProblem(422, "voucher-unknown");
        VerifiedLicense license = stage.verifier()
                .document(send(request.without("vouchers")).assertLicense(201).text());
        assertEquals(1, license.sequence());
    }

    @Test
    void tooMuchIsRefusedWithAnAnswer() {
        for (int size : List.of(65_537, 1_000_000, 20_000_000)) {
            stage.api()
                    .post("text/plain", "*/*", "x".repeat(size).getBytes(StandardCharsets.US_ASCII))
                    .assertProblem(413, "request-too-large");
        }
    }

    @Test
    void otherMediaTypesAreNotTaken() {
        for (String type : List.of("application/xml", "application/zip", "image/png", "text/html")) {
            stage.api()
                    .post(type, "*/*", "<a/>".getBytes(StandardCharsets.US_ASCII))
                    .assertProblem(415, "unsupported-media-type");
        }
    }

    private String activated() {
        String site = stage.stockedSite();
        send(activation(site)).assertLicense(201);
        return site;
    }

    private static LicenseRequest activation(String site) {
        return LicenseRequest.activate(site, HARDWARE).of(Stage.RESELLER);
    }

    private Answer send(LicenseRequest request) {
        return stage.api().send(request.signedBy(device));
    }

    private Answer post(String body) {
        return stage.api().post("text/plain", "*/*", body.getBytes(StandardCharsets.UTF_8));
    }
}
