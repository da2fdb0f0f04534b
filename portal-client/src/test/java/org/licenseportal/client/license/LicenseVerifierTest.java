package org.licenseportal.client.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.LicenseFixture.CLOCK;
import static org.licenseportal.client.LicenseFixture.NOW;
import static org.licenseportal.client.LicenseFixture.license;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.TestIssuer;
import org.licenseportal.client.TestKey;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.license.Verification.Valid;
import org.licenseportal.client.request.MachineFingerprint;

class LicenseVerifierTest {
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final TrustedKeys KEYS = keys(ISSUER.keySet());

    private final LicenseVerifier verifier = new LicenseVerifier(KEYS, CLOCK);

    private static TrustedKeys keys(String document) {
        return TrustedKeys.parse(bytes(document), ISSUER.rootThumbprint());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Flaw> flaw(LicenseVerifier chosen, String document) {
        return chosen.verify(bytes(document)).fold(valid -> Optional.empty(), invalid -> Optional.of(invalid.flaw()));
    }

    private Optional<Flaw> flaw(LicenseVerifier chosen, LicenseFixture license) {
        return flaw(chosen, ISSUER.license(license.claims()));
    }

    @Test
    void aGenuineLicenseIsValidInBothForms() {
        String document = ISSUER.license(license().claims());
        Verification verification = verifier.verify(bytes(TestIssuer.file(document)));
        LicenseTerms terms = ((Valid) verification).terms();
        assertEquals("LIC-3", terms.serial());
        assertEquals("18429", terms.siteId());
        assertEquals(3, terms.sequence());
        assertEquals(
                List.of(new LicensedFeature("phone-manager-outlook", "Phone Manager Outlook", 10)),
                terms.entitlements());
        assertEquals("valid", terms.assurance().orElseThrow().status());
        assertEquals(Optional.empty(), terms.leaseEnd());
        assertFalse(terms.deactivated());
        assertEquals(Optional.empty(), flaw(verifier, document));
    }

    @Test
    void aReceiptBesideTheSignaturesIsNoFlaw() {
        JsonObject document = Json.createReader(
                        new StringReader(ISSUER.license(license().claims())))
                .readObject();
        String more = Json.createObjectBuilder(document)
                .add("receipt", "c2sp.org/tlog-proof@v1\n…")
                .build()
                .toString();
        assertEquals(Optional.empty(), flaw(verifier, more));
    }

    @Test
    void theOlderNameOfEd25519IsTakenToo() {
        String payload = TestIssuer.url(license().claims().toString());
        String classic = TestIssuer.header("EdDSA", ISSUER.classic().thumbprint());
        String other = TestIssuer.header("ML-DSA-65", ISSUER.quantumSafe().thumbprint());
        var signatures = Json.createArrayBuilder()
                .add(TestIssuer.signature(classic, payload, ISSUER.classic()))
                .add(TestIssuer.signature(other, payload, ISSUER.quantumSafe()));
        assertEquals(Optional.empty(), flaw(verifier, TestIssuer.document(payload, signatures)));
    }

    @Test
    void bothSignaturesAreWanted() {
        String payload = license().claims().toString();
        assertEquals(Optional.of(Flaw.SIGNATURE_MISSING), flaw(verifier, ISSUER.signed(payload, ISSUER.classic())));
        assertEquals(Optional.of(Flaw.SIGNATURE_MISSING), flaw(verifier, ISSUER.signed(payload, ISSUER.quantumSafe())));
    }

    @Test
    void aSignatureOfAnUnknownAlgorithmNeitherHelpsNorHarms() {
        String payload = TestIssuer.url(license().claims().toString());
        String header = TestIssuer.header("SLH-DSA-128s", "later");
        String classic = TestIssuer.header("Ed25519", ISSUER.classic().thumbprint());
        String other = TestIssuer.header("ML-DSA-65", ISSUER.quantumSafe().thumbprint());
        var some = Json.createArrayBuilder()
                .add(TestIssuer.signature(header, payload, ISSUER.root()))
                .add(TestIssuer.signature(classic, payload, ISSUER.classic()));
        assertEquals(Optional.of(Flaw.SIGNATURE_MISSING), flaw(verifier, TestIssuer.document(payload, some)));
        var all = Json.createArrayBuilder()
                .add(TestIssuer.signature(header, payload, ISSUER.root()))
                .add(TestIssuer.signature(classic, payload, ISSUER.classic()))
                .add(TestIssuer.signature(other, payload, ISSUER.quantumSafe()));
        assertEquals(Optional.empty(), flaw(verifier, TestIssuer.document(payload, all)));
    }

    @Test
    void theAlgorithmIsThatOfTheKeyAndNotOfTheFile() {
        String payload = TestIssuer.url(license().claims().toString());
        String lie = TestIssuer.header("ML-DSA-65", ISSUER.classic().thumbprint());
        var signatures = Json.createArrayBuilder()
                .add(TestIssuer.signature(lie, payload, ISSUER.classic()))
                .add(TestIssuer.signature(lie, payload, ISSUER.classic()));
        assertEquals(Optional.of(Flaw.SIGNATURE_WRONG), flaw(verifier, TestIssuer.document(payload, signatures)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "ed25519"})
    void algorithmsOfForgersAreUnknown(String algorithm) {
        String payload = TestIssuer.url(license().claims().toString());
        String header = TestIssuer.header(algorithm, ISSUER.classic().thumbprint());
        var signatures = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("protected", TestIssuer.url(header))
                        .add("signature", ""));
        assertEquals(Optional.of(Flaw.SIGNATURE_MISSING), flaw(verifier, TestIssuer.document(payload, signatures)));
    }

    @Test
    void aKeyOutsideTheKeySetIsUnknown() {
        String payload = license().claims().toString();
        String document = ISSUER.signed(payload, TestKey.ed25519(), ISSUER.quantumSafe());
        assertEquals(Optional.of(Flaw.KEY_UNKNOWN), flaw(verifier, document));
    }

    @Test
    void aRevokedKeyIsRefused() {
        JsonObject revoked = Json.createObjectBuilder(ISSUER.classic().publicJwk())
                .add("revoked", JsonValue.TRUE)
                .build();
        TrustedKeys keys = keys(ISSUER.keySet(revoked, ISSUER.quantumSafe().publicJwk()));
        assertEquals(1, keys.size());
        assertEquals(Optional.of(Flaw.KEY_REVOKED), flaw(new LicenseVerifier(keys, CLOCK), license()));
    }

    @Test
    void aDocumentOfAnotherTypeIsNotALicense() {
        String payload = TestIssuer.url(license().claims().toString());
        var signatures = Json.createArrayBuilder();
        List.of(ISSUER.classic(), ISSUER.quantumSafe()).forEach(key -> {
            String header = TestIssuer.header(key.algorithm(), key.thumbprint());
            signatures.add(TestIssuer.signature(header.replace("license+jwt", "receipt+jwt"), payload, key));
        });
        assertEquals(Optional.of(Flaw.SIGNATURE_WRONG), flaw(verifier, TestIssuer.document(payload, signatures)));
    }

    @Test
    void anotherMachineOrDeviceIsRefused() {
        LicenseVerifier here =
                verifier.forDevice(LicenseFixture.DEVICE).onMachine(new MachineFingerprint(LicenseFixture.HARDWARE));
        assertEquals(Optional.empty(), flaw(here, license()));
        assertEquals(Optional.of(Flaw.WRONG_HARDWARE), flaw(here, license().with("hardwareId", "sha256:other")));
        JsonObject other = Json.createObjectBuilder().add("jkt", "other").build();
        assertEquals(Optional.of(Flaw.WRONG_DEVICE_KEY), flaw(here, license().with("cnf", other)));
    }

    @Test
    void aLeaseHoldsUntilItsLastMomentAndNotInIt() {
        assertEquals(Optional.empty(), flaw(verifier, license().leaseUntil(NOW.plusSeconds(1))));
        assertEquals(Optional.of(Flaw.EXPIRED), flaw(verifier, license().leaseUntil(NOW)));
    }

    @Test
    void aPortalClockThatIsAheadIsForgivenForFiveMinutes() {
        Duration leeway = LicenseVerifier.LEEWAY;
        long edge = NOW.plus(leeway).getEpochSecond();
        assertEquals(Optional.empty(), flaw(verifier, license().with("nbf", edge)));
        assertEquals(Optional.of(Flaw.NOT_YET_VALID), flaw(verifier, license().with("nbf", edge + 1)));
    }

    @Test
    void aDeactivatedLicenseIsGenuineAndSaysSo() {
        Verification verification =
                verifier.verify(bytes(ISSUER.license(license().deactivated().claims())));
        assertTrue(((Valid) verification).terms().deactivated());
    }

    @Test
    void anEntitlementBesideDeactivatedIsAContradiction() {
        assertEquals(Optional.of(Flaw.MALFORMED), flaw(verifier, license().with("deactivated", JsonValue.TRUE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jti", "sub", "iat", "nbf", "cnf", "hardwareId", "sequence", "entitlements"})
    void aMissingClaimIsMalformed(String claim) {
        assertEquals(Optional.of(Flaw.MALFORMED), flaw(verifier, license().without(claim)));
        assertEquals(Optional.of(Flaw.MALFORMED), flaw(verifier, license().with(claim, JsonValue.TRUE)));
    }

    @Test
    void somethingElseIsMalformed() {
        for (String text : List.of("", "hello", "{}", "{\"payload\":\"e30\",\"signatures\":[]}")) {
            assertEquals(Optional.of(Flaw.MALFORMED), flaw(verifier, text));
        }
        Invalid invalid = (Invalid) verifier.verify(new byte[70_000]);
        assertEquals(Flaw.MALFORMED, invalid.flaw());
    }
}
