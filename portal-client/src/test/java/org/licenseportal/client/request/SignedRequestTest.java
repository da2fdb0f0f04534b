package org.licenseportal.client.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.format.MalformedDocumentException;

class SignedRequestTest {
    private static final MachineFingerprint MACHINE = new MachineFingerprint(LicenseFixture.HARDWARE);
    private static final DeviceKey KEY = DeviceKey.generate(new SecureRandom());

    private static SignedRequest activation() {
        return LicenseRequest.of(Operation.ACTIVATE, SiteReference.siteId("18429"), MACHINE)
                .installed("MCS", "5.0")
                .siteName("Café am Markt")
                .voucher("V-1")
                .voucher("V-2")
                .build(LicenseFixture.CLOCK)
                .sign(KEY);
    }

    private static byte[] example(String name) throws IOException {
        try (var file = SignedRequestTest.class.getResourceAsStream("/examples/" + name + ".licreq")) {
            return file.readAllBytes();
        }
    }

    @Test
    void anotherLibraryVerifiesTheCompactForm() throws Exception {
        JWSObject jws = JWSObject.parse(activation().toCompact());
        assertEquals("license-request+jwt", jws.getHeader().getType().getType());
        assertEquals("Ed25519", jws.getHeader().getAlgorithm().getName());
        OctetKeyPair key = jws.getHeader().getJWK().toOctetKeyPair();
        assertFalse(key.isPrivate());
        assertTrue(jws.verify(new Ed25519Verifier(key)));
        assertEquals("Café am Markt", jws.getPayload().toJSONObject().get("siteName"));
    }

    @Test
    void anotherLibraryVerifiesTheDocumentInTheFile() throws Exception {
        String body = activation().toFile("For people").split("-----")[2].replace("\n", "");
        JWSObjectJSON jws = JWSObjectJSON.parse(new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8));
        var signature = jws.getSignatures().get(0);
        OctetKeyPair key = signature.getHeader().getJWK().toOctetKeyPair();
        assertTrue(signature.verify(new Ed25519Verifier(key)));
        assertEquals(KEY.thumbprint(), key.computeThumbprint().toString());
    }

    @Test
    void theThreeFormsHoldTheSameBytes() {
        SignedRequest request = activation();
        byte[] file = request.toFile("For people").getBytes(StandardCharsets.UTF_8);
        byte[] compact = request.toCompact().getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(request.toJson(), SignedRequest.parse(file).toJson());
        assertArrayEquals(request.toJson(), SignedRequest.parse(compact).toJson());
        assertArrayEquals(
                request.toJson(), SignedRequest.parse(request.toJson()).toJson());
    }

    @ParameterizedTest
    @CsvSource({
        "activate-site-18429, activate, 18429",
        "activate-stocked-19000, activate, 19000",
        "activate-stocked-without-reseller, activate, 19001",
        "sync-site-18429, sync, 18429"
    })
    void readsTheExamplesOfTheContract(String name, String operation, String site) throws IOException {
        SignedRequest request = SignedRequest.parse(example(name));
        assertEquals(operation, request.claims().requiredText("operation"));
        assertEquals(Optional.of(SiteReference.siteId(site)), request.site());
        assertEquals(LicenseFixture.HARDWARE, request.claims().requiredText("hardwareId"));
    }

    @Test
    void refusesTheTamperedExampleOfTheContract() throws IOException {
        byte[] tampered = example("tampered");
        assertThrows(MalformedDocumentException.class, () -> SignedRequest.parse(tampered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RS256"})
    void refusesAlgorithmsThatTheKeyIsNotFor(String algorithm) {
        String[] parts = activation().toCompact().split("\\.");
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        byte[] other = header.replace("\"alg\":\"Ed25519\"", "\"alg\":\"" + algorithm + "\"")
                .getBytes(StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(other) + "." + parts[1] + "." + parts[2];
        byte[] bytes = forged.getBytes(StandardCharsets.UTF_8);
        assertThrows(MalformedDocumentException.class, () -> SignedRequest.parse(bytes));
    }

    @Test
    void asksTheSameWhenOnlyIdAndDateDiffer() {
        SignedRequest other = LicenseRequest.of(Operation.SYNC, SiteReference.siteId("18429"), MACHINE)
                .build(LicenseFixture.CLOCK)
                .sign(KEY);
        assertTrue(activation().asksTheSameAs(activation()));
        assertFalse(activation().asksTheSameAs(other));
    }
}
