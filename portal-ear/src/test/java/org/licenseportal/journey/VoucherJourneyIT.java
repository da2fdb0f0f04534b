package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Vouchers that a request redeems: all or none, once and for ever. */
@EveryDatabase
class VoucherJourneyIT {

    private static final String HARDWARE = "machine 9";

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();

    VoucherJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void oneBadVoucherSparesAllOthers() {
        List<String> codes = stage.vouchers(2);
        String used = codes.get(0);
        String unused = codes.get(1);
        send(activation().redeeming(List.of(used))).assertLicense(201);

        LicenseRequest both = activation().redeeming(List.of(unused, used));
        send(both).assertProblem(409, "voucher-used");
        send(activation().redeeming(List.of(unused))).assertLicense(201);
    }

    @Test
    void aVoucherOfAnotherResellerLooksLikeNone() {
        String foreign = DemoVouchers.ofReseller("000000").get(0);
        var known = send(activation().redeeming(List.of(foreign))).assertProblem(422, "voucher-unknown");
        var nonsense = send(activation().redeeming(List.of("NO-SUCH-CODE"))).assertProblem(422, "voucher-unknown");
        assertEquals(known.get("title"), nonsense.get("title"));
    }

    @Test
    void aVoucherServesOnlyVersionFiveAndLater() {
        String code = stage.vouchers(1).get(0);
        LicenseRequest old = activation().with("version", "4.3").redeeming(List.of(code));
        send(old).assertProblem(422, "voucher-not-redeemable-here");
        send(activation().redeeming(List.of(code))).assertLicense(201);
    }

    @Test
    void codesAreTakenAsPeopleTypeThem() {
        String code = stage.vouchers(1).get(0).replace("-", "");
        String typed = code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4);
        Answer answer = send(activation().redeeming(List.of(typed))).assertLicense(201);
        VerifiedLicense license = stage.verifier().document(answer.text());
        assertEquals(
                List.of(code),
                license.redeemed().stream().map(c -> c.replace("-", "")).toList());
    }

    @Test
    void voucherCodesStayOutOfTheLog() {
        List<String> codes = stage.vouchers(2);
        LicenseRequest request = activation().redeeming(codes);
        send(request).assertLicense(201);
        send(activation().redeeming(codes)).assertProblem(409, "voucher-used");
        String log = stage.server().logText();
        for (String code : codes) {
            assertTrue(!log.contains(code) && !log.contains(dashed(code)), "a voucher code stands in the log");
        }
    }

    private static String dashed(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    private LicenseRequest activation() {
        return LicenseRequest.activate(stage.stockedSite(), HARDWARE).of(Stage.RESELLER);
    }

    private Answer send(LicenseRequest request) {
        return stage.api().send(request.signedBy(device));
    }
}
