package org.licenseportal.client.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.format.JsonMembers;

class LicenseRequestTest {
    private static final MachineFingerprint MACHINE = new MachineFingerprint("hw-1");

    private static LicenseRequest.Builder request(Operation operation) {
        return LicenseRequest.of(operation, SiteReference.siteId("18429"), MACHINE);
    }

    @Test
    void carriesTheClaimsOfTheContract() {
        JsonMembers claims = request(Operation.ACTIVATE)
                .installed("MCS", "5.0")
                .siteName("Clinic")
                .resellerNumber("000000")
                .activationCode("A-1")
                .voucher("V-1")
                .voucher("V-2")
                .build(LicenseFixture.CLOCK)
                .claims();
        assertEquals("activate", claims.requiredText("operation"));
        assertEquals("18429", claims.requiredText("siteId"));
        assertEquals("hw-1", claims.requiredText("hardwareId"));
        assertEquals(LicenseFixture.NOW.getEpochSecond(), claims.requiredNumber("iat"));
        assertEquals(List.of("V-1", "V-2"), claims.texts("vouchers"));
        assertEquals(4, UUID.fromString(claims.requiredText("jti")).version());
        assertEquals("000000", claims.requiredText("resellerNumber"));
        assertEquals("A-1", claims.requiredText("activationCode"));
    }

    @Test
    void leavesOutWhatWasNotGiven() {
        Set<String> names =
                request(Operation.SYNC).build(LicenseFixture.CLOCK).claims().names();
        assertEquals(Set.of("jti", "iat", "operation", "siteId", "hardwareId"), names);
    }

    @ParameterizedTest
    @EnumSource(SiteReference.Kind.class)
    void namesTheSiteByExactlyOneIdentifier(SiteReference.Kind kind) {
        JsonMembers claims = LicenseRequest.of(Operation.SYNC, new SiteReference(kind, " 50607080 "), MACHINE)
                .build(LicenseFixture.CLOCK)
                .claims();
        assertEquals("50607080", claims.requiredText(kind.claim()));
        assertEquals(5, claims.names().size());
    }

    @Test
    void everyRequestHasAnIdOfItsOwn() {
        assertNotEquals(
                request(Operation.SYNC).build(LicenseFixture.CLOCK).id(),
                request(Operation.SYNC).build(LicenseFixture.CLOCK).id());
    }

    @Test
    void oneBuilderMakesManyRequests() {
        LicenseRequest.Builder builder = request(Operation.SYNC).voucher("V-1");
        DeviceKey key = DeviceKey.generate(new SecureRandom());
        SignedRequest first = builder.build(LicenseFixture.CLOCK).sign(key);
        assertTrue(first.asksTheSameAs(builder.build(LicenseFixture.CLOCK).sign(key)));
    }

    @Test
    void anActivationNeedsProductAndVersion() {
        LicenseRequest.Builder activation = request(Operation.ACTIVATE);
        assertThrows(IllegalArgumentException.class, () -> activation.build(LicenseFixture.CLOCK));
    }

    @Test
    void emptyValuesAreRefusedWhereTheyAreGiven() {
        LicenseRequest.Builder sync = request(Operation.SYNC);
        assertThrows(IllegalArgumentException.class, () -> sync.voucher(" "));
        assertThrows(IllegalArgumentException.class, () -> SiteReference.siteId(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ü", "a\nb"})
    void aHardwareIdIsPrintableAscii(String value) {
        assertThrows(IllegalArgumentException.class, () -> new MachineFingerprint(value));
    }

    @Test
    void aHardwareIdHasAtMost128Characters() {
        assertEquals(128, new MachineFingerprint("x".repeat(128)).value().length());
        String tooLong = "x".repeat(129);
        assertThrows(IllegalArgumentException.class, () -> new MachineFingerprint(tooLong));
    }
}
