package org.licenseportal.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.catalog.ProductDetails;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.HardwareComponents;
import org.licenseportal.site.KnownHardware;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteState;

class ActivationRuleTest {

    private static final ProductCode MCS = new ProductCode("MCS");
    private static final ResellerNumber NORTHGATE = new ResellerNumber("000000");
    private static final ResellerNumber SOUTHGATE = new ResellerNumber("000001");
    private static final String SHA_256_OF_OPEN_SESAME =
            "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final HardwareComponents BOUND =
            new HardwareComponents(Map.of("machine-id", "m", "board", "b", "cpu", "c", "disk", "d", "network", "n"));

    @Test
    void anActivationOfARegisteredSiteIsAllowed() {
        assertEquals(Optional.empty(), refusal(RequestFixture.activation(), registered()));
    }

    @Test
    void pub4AStockedSiteNeedsTheResellerNumber() {
        assertEquals(
                Optional.of(RefusalReason.RESELLER_NUMBER_REQUIRED),
                refusal(RequestFixture.activation(), site(SiteState.STOCKED)));
        assertEquals(
                Optional.empty(),
                refusal(RequestFixture.activation().text("resellerNumber", "000000"), site(SiteState.STOCKED)));
    }

    @Test
    void pub4AnOwnedSiteRefusesAnotherResellersNumber() {
        var request = RequestFixture.activation().text("resellerNumber", "000001");

        assertEquals(Optional.of("site-of-another-reseller"), claim(request, Optional.of(SOUTHGATE), false));
        assertEquals(
                Optional.empty(),
                claim(RequestFixture.activation().text("resellerNumber", "000000"), Optional.of(NORTHGATE), false));
    }

    @Test
    void aResellerNumberThatIsNotActiveIsNoClaimToASite() {
        var request = RequestFixture.activation().text("resellerNumber", "777777");

        assertEquals(Optional.of("reseller-unknown"), claim(request, Optional.empty(), false));
    }

    @Test
    void anActivationCodeIsAskedForByTheProductAndMustFit() {
        var without = RequestFixture.activation();
        var wrong = RequestFixture.activation().text("activationCode", "open barley");
        var right = RequestFixture.activation().text("activationCode", "open sesame");

        assertEquals(Optional.of("activation-code-wrong"), claim(wrong, Optional.empty(), true));
        assertEquals(Optional.empty(), claim(right, Optional.empty(), true));
        assertEquals(Optional.empty(), claim(wrong, Optional.empty(), false));
        assertEquals(
                Optional.of(RefusalReason.ACTIVATION_CODE_REQUIRED),
                ActivationRule.refusal(attempt(without, registered(), Optional.empty(), true))
                        .map(Refusal::reason));
    }

    @Test
    void theProductMustBeTheLicensedOneAndTheRefusalNamesIt() {
        var refusal = ActivationRule.refusal(
                attempt(RequestFixture.activation().text("product", "PBX"), registered(), Optional.empty(), false));

        assertEquals(Optional.of(RefusalReason.PRODUCT_MISMATCH), refusal.map(Refusal::reason));
        assertEquals(Optional.of("MCS"), refusal.flatMap(Refusal::fact));
    }

    @Test
    void anEarlierVersionIsAllowedANewerOneIsNot() {
        assertEquals(Optional.empty(), refusal(RequestFixture.activation().text("version", "4.3"), registered()));
        var newer = ActivationRule.refusal(
                attempt(RequestFixture.activation().text("version", "5.10"), registered(), Optional.empty(), false));
        assertEquals(Optional.of(RefusalReason.VERSION_NOT_LICENSED), newer.map(Refusal::reason));
        assertEquals(Optional.of("5.0"), newer.flatMap(Refusal::fact));
    }

    @Test
    void sl6ADeactivatedSiteWaitsForItsHardwareReset() {
        assertEquals(
                Optional.of(RefusalReason.HARDWARE_RESET_REQUIRED),
                refusal(RequestFixture.activation(), bound(SiteState.DEACTIVATED, "thumbprint")));
    }

    @Test
    void pub5AnotherMachineIsRefused() {
        assertEquals(
                Optional.of(RefusalReason.HARDWARE_MISMATCH),
                refusal(RequestFixture.activation(), bound(SiteState.REGISTERED, "thumbprint of another")));
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestOperation.class,
            names = {"ACTIVATE", "SYNC", "DEACTIVATE"})
    void aMachineIsTheBoundOneAfterOneComponentWasExchanged(RequestOperation operation) {
        assertEquals(Optional.empty(), mismatch(repaired(operation, "m", "d2", "n")));
    }

    @Test
    void theRefusalSaysWhichComponentsDiffer() {
        assertEquals(
                Optional.of("2 of 5 hardware components differ: disk, network."),
                mismatch(repaired(RequestOperation.SYNC, "m", "d2", "n2")));
        assertEquals(
                Optional.of("1 of 5 hardware components differs: machine-id."),
                mismatch(repaired(RequestOperation.SYNC, "m2", "d", "n")));
        assertEquals(
                Optional.of("The hardware ID is another one, although none of the 5 hardware components differs."),
                mismatch(repaired(RequestOperation.SYNC, "m", "d", "n")));
    }

    @Test
    void theRefusalSaysThatOnlyTheDeviceKeyDiffers() {
        assertEquals(
                Optional.of("The hardware ID is that of the bound machine, the device key is another one."),
                mismatch(RequestFixture.of(RequestOperation.SYNC).machine(8)));
    }

    @Test
    void theRefusalTellsAStrangerAndAnOldProgramNothingMore() {
        assertEquals(
                Optional.of(""),
                mismatch(repaired(RequestOperation.SYNC, "m", "d2", "n").machine(8)));
        assertEquals(
                Optional.of(""),
                mismatch(RequestFixture.of(RequestOperation.SYNC).text("hardwareId", "other")));
    }

    /** What is said of a mismatch; empty text for nothing special, nothing when there is none. */
    private static Optional<String> mismatch(RequestFixture request) {
        var bound = RequestFixture.of(RequestOperation.SYNC).document().deviceKeyThumbprint();
        return ActivationRule.refusal(attempt(request, bound(SiteState.REGISTERED, bound), Optional.empty(), false))
                .map(refusal -> {
                    assertEquals(RefusalReason.HARDWARE_MISMATCH, refusal.reason());
                    return refusal.fact().orElse("");
                });
    }

    private static RequestFixture repaired(RequestOperation operation, String system, String disk, String network) {
        return RequestFixture.activation()
                .text("operation", operation.claim())
                .text("hardwareId", "other")
                .claim(
                        "hardwareComponents",
                        "{\"machine-id\":\"%s\",\"board\":\"b\",\"cpu\":\"c\",\"disk\":\"%s\",\"network\":\"%s\"}"
                                .formatted(system, disk, network));
    }

    @Test
    void onlyAnActivatedSiteIsSynchronizedOrDeactivated() {
        assertEquals(
                Optional.of(RefusalReason.NOT_ACTIVATED),
                refusal(RequestFixture.of(RequestOperation.SYNC), registered()));
        assertEquals(
                Optional.of(RefusalReason.NOT_ACTIVATED),
                refusal(RequestFixture.of(RequestOperation.DEACTIVATE), registered()));
    }

    @Test
    void anUnregisteredSiteNeedsAName() {
        assertEquals(
                Optional.of(RefusalReason.REQUEST_MALFORMED),
                refusal(RequestFixture.activation().without("siteName"), site(SiteState.PURCHASED)));
    }

    @Test
    void vou3VersionsBefore5RedeemNoVouchersByThemselves() {
        assertEquals(
                Optional.of(RefusalReason.VOUCHER_NOT_REDEEMABLE_HERE),
                refusal(RequestFixture.activation().text("version", "4.3").vouchers("any"), registered()));
    }

    @Test
    void aDeactivationRedeemsNoVouchers() {
        var request = RequestFixture.of(RequestOperation.DEACTIVATE).vouchers("any");
        var site = bound(SiteState.REGISTERED, request.document().deviceKeyThumbprint());

        assertEquals(Optional.of(RefusalReason.REQUEST_MALFORMED), refusal(request, site));
    }

    private static Optional<RefusalReason> refusal(RequestFixture request, SiteRegistration site) {
        var reseller = request.document().claims().resellerNumber().flatMap(ResellerNumber::parse);
        return ActivationRule.refusal(attempt(request, site, reseller, false)).map(Refusal::reason);
    }

    private static Optional<String> claim(
            RequestFixture request, Optional<ResellerNumber> active, boolean activationCodeRequired) {
        return ClaimRule.refusal(attempt(request, registered(), active, activationCodeRequired))
                .map(Rejection::trueReason);
    }

    private static Attempt attempt(
            RequestFixture request, SiteRegistration site, Optional<ResellerNumber> active, boolean codeRequired) {
        var product = new ProductDetails(MCS, "Mitel Communication Service", codeRequired);
        return new Attempt(request.document(), site, Optional.of(product), active, NOW);
    }

    private static SiteRegistration registered() {
        return site(SiteState.REGISTERED);
    }

    private static SiteRegistration site(SiteState state) {
        return registration(state, Optional.empty());
    }

    private static SiteRegistration bound(SiteState state, String thumbprint) {
        return registration(state, Optional.of(thumbprint));
    }

    private static SiteRegistration registration(SiteState state, Optional<String> thumbprint) {
        return new SiteRegistration(
                new SiteId("18429"),
                state,
                state == SiteState.STOCKED ? Optional.empty() : Optional.of(NORTHGATE),
                SiteName.parse("Riverside Clinic"),
                MCS,
                new ProductVersion("5.0"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SHA_256_OF_OPEN_SESAME),
                thumbprint,
                thumbprint.map(bound -> "sha256:0123456789abcdef"),
                thumbprint.isPresent() ? new KnownHardware(BOUND, Optional.empty()) : KnownHardware.NONE,
                0);
    }
}
