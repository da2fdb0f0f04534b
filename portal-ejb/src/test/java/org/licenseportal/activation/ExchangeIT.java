package org.licenseportal.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.activation.ActivationOutcome.Issued;
import org.licenseportal.activation.ActivationOutcome.Refused;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherFixture;

/** The exchange's transaction, sentence by sentence of the license exchange, on both databases. */
@OnBothDatabases
class ExchangeIT {

    private static final ResellerNumber NORTHGATE = new ResellerNumber("000000");
    private static final ResellerNumber SOUTHGATE = new ResellerNumber("000001");

    private final TestDatabase database;
    private ExchangeFixture exchange;

    ExchangeIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void insertSites() {
        SiteFixture.insertInto(database);
        exchange = new ExchangeFixture(database);
    }

    @Test
    void anActivationBindsTheMachineAndGetsTheFirstLicense() {
        var license = issued(RequestFixture.activation());
        var claims = claims(license);

        assertEquals(1, license.sequence());
        assertEquals("18429", claims.getString("sub"));
        assertEquals("https://portal.example", claims.getString("iss"));
        assertEquals(
                "phone-manager-outlook",
                claims.getJsonArray("entitlements").getJsonObject(0).getString("feature"));
        assertEquals("none", claims.getJsonObject("swas").getString("status"));
        assertFalse(claims.containsKey("exp"), "an activation has no lease");
        assertEquals(
                1, database.number("select count(*) from site where id = '18429' and device_thumbprint is not null"));
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'site.activate'"));
    }

    @Test
    void pub4AStockedSiteBecomesTheResellersWhoseNumberTheRequestHas() {
        var stocked = RequestFixture.activation().text("siteId", "19000");

        assertEquals(RefusalReason.RESELLER_NUMBER_REQUIRED, refused(stocked));
        assertEquals(
                "000001",
                claims(issued(stocked.text("resellerNumber", "000001"))).getString("resellerNumber"));
        assertEquals(RefusalReason.SITE_UNKNOWN, refused(again(stocked).text("resellerNumber", "000000")));
    }

    @Test
    void pub5TheSameRequestGetsTheSameLicenseAgain() {
        var request = RequestFixture.activation().document();
        var first = (Issued) exchange.answer(request);
        var second = (Issued) exchange.answer(request);

        assertFalse(first.repeated());
        assertTrue(second.repeated());
        assertEquals(first.license(), second.license());
        assertEquals(1, database.number("select count(*) from license"));
    }

    @Test
    void pub5AnotherMachineIsRefusedUntilTheHardwareIdIsReset() {
        issued(RequestFixture.activation());

        assertEquals(
                RefusalReason.HARDWARE_MISMATCH,
                refused(RequestFixture.activation().machine(8)));
        assertEquals(
                RefusalReason.HARDWARE_MISMATCH,
                refused(RequestFixture.activation().text("hardwareId", "other")));
    }

    @Test
    void aMachineWithOneExchangedComponentIsTheBoundOneFromThenOn() {
        issued(RequestFixture.activation().claim("hardwareComponents", components("d1", "n1")));

        var license = issued(RequestFixture.of(RequestOperation.SYNC)
                .text("hardwareId", "repaired")
                .claim("hardwareComponents", components("d2", "n1")));

        assertEquals("repaired", claims(license).getString("hardwareId"));
        assertEquals(2, license.sequence());
        assertEquals(
                1,
                database.number("select count(*) from site where id = '18429' and hardware_id = 'repaired'"
                        + " and hardware_changed_component = 'disk' and hardware_changed_at is not null"));
        assertEquals(
                RefusalReason.HARDWARE_MISMATCH,
                refused(RequestFixture.of(RequestOperation.SYNC)),
                "without components nobody can tell that it is the same machine");
    }

    @Test
    void aMachineAndItsCopyAreNotRepairedInTurnUntilDaysLater() {
        var clock = new SettableClock();
        clock.set(Instant.parse("2026-11-28T23:00:00Z"));
        exchange = new ExchangeFixture(database, new Clocks(clock));
        issued(on("A", "n1", RequestOperation.ACTIVATE));
        issued(on("B", "n2", RequestOperation.SYNC));

        assertEquals(
                Optional.of("1 of 5 hardware components differs: network. A change of one component was accepted on"
                        + " 2026-11-28; the next is accepted from 2026-12-05 on (UTC)."),
                fact(on("A", "n1", RequestOperation.SYNC)));
        issued(on("B", "n2", RequestOperation.SYNC));
        clock.set(Instant.parse("2026-12-04T23:59:59Z"));
        assertEquals(RefusalReason.HARDWARE_MISMATCH, refused(on("A", "n1", RequestOperation.SYNC)));
        assertEquals(
                Optional.of("2 of 5 hardware components differ: disk, network."),
                fact(RequestFixture.of(RequestOperation.SYNC)
                        .text("hardwareId", "C")
                        .claim("hardwareComponents", components("d2", "n1"))),
                "time does not help where more than one differs");
        clock.set(Instant.parse("2026-12-05T00:00:00Z"));
        issued(on("A", "n1", RequestOperation.SYNC));
        assertEquals(RefusalReason.HARDWARE_MISMATCH, refused(on("B", "n2", RequestOperation.SYNC)));
    }

    private static RequestFixture on(String hardwareId, String network, RequestOperation operation) {
        return (operation == RequestOperation.ACTIVATE ? RequestFixture.activation() : RequestFixture.of(operation))
                .text("hardwareId", hardwareId)
                .claim("hardwareComponents", components("d1", network));
    }

    private Optional<String> fact(RequestFixture request) {
        return assertInstanceOf(ActivationOutcome.Refused.class, exchange.answer(request))
                .refusal()
                .fact();
    }

    @Test
    void aMachineWithTwoExchangedComponentsIsRefusedAndStaysAsItWas() {
        issued(RequestFixture.activation().claim("hardwareComponents", components("d1", "n1")));

        assertEquals(
                RefusalReason.HARDWARE_MISMATCH,
                refused(RequestFixture.of(RequestOperation.SYNC)
                        .text("hardwareId", "another")
                        .claim("hardwareComponents", components("d2", "n2"))));
        assertEquals(
                1, database.number("select count(*) from site where id = '18429' and hardware_changed_at is null"));
        assertEquals(1, database.number("select count(*) from audit_entry where changes like '%disk, network%'"));
    }

    @Test
    void whatTheMachineIsMadeOfIsLearntOnceIfTheActivationDidNotSayIt() {
        issued(RequestFixture.activation());
        issued(RequestFixture.of(RequestOperation.SYNC).claim("hardwareComponents", components("d1", "n1")));
        issued(RequestFixture.of(RequestOperation.SYNC).claim("hardwareComponents", components("d9", "n9")));

        assertEquals(
                RefusalReason.HARDWARE_MISMATCH,
                refused(RequestFixture.of(RequestOperation.SYNC)
                        .text("hardwareId", "another")
                        .claim("hardwareComponents", components("d9", "n9"))));
        issued(RequestFixture.of(RequestOperation.SYNC)
                .text("hardwareId", "repaired")
                .claim("hardwareComponents", components("d1", "n9")));
    }

    private static String components(String disk, String network) {
        return "{\"machine-id\":\"m\",\"board\":\"b\",\"cpu\":\"c\",\"disk\":\"%s\",\"network\":\"%s\"}"
                .formatted(disk, network);
    }

    @Test
    void theSameIdWithOtherBytesIsRefused() {
        var id = UUID.randomUUID().toString();
        issued(RequestFixture.activation().text("jti", id));

        assertEquals(
                RefusalReason.REQUEST_ID_REUSED,
                refused(RequestFixture.activation().text("jti", id).claim("iat", "1")));
    }

    @Test
    void aSynchronizationIsALeaseWithTheNextSequence() {
        assertEquals(RefusalReason.NOT_ACTIVATED, refused(RequestFixture.of(RequestOperation.SYNC)));
        issued(RequestFixture.activation());
        var lease = issued(RequestFixture.of(RequestOperation.SYNC));

        assertEquals(2, lease.sequence());
        assertEquals(30 * 86_400, claims(lease).getInt("exp") - claims(lease).getInt("iat"));
    }

    @Test
    void sl6ADeactivatedSiteHasNothingLeftAndWaitsForItsReset() {
        issued(RequestFixture.activation());
        var last = claims(issued(RequestFixture.of(RequestOperation.DEACTIVATE)));

        assertTrue(last.getBoolean("deactivated"));
        assertEquals(List.of(), last.getJsonArray("entitlements"));
        assertEquals(RefusalReason.HARDWARE_RESET_REQUIRED, refused(RequestFixture.activation()));
        assertEquals(RefusalReason.NOT_ACTIVATED, refused(RequestFixture.of(RequestOperation.SYNC)));
    }

    @Test
    void vouchersOfARequestAreRedeemedAllOrNone() {
        var codes = VoucherFixture.codes(3, 11);
        VoucherFixture.insertInto(database, NORTHGATE, codes.subList(0, 2));
        VoucherFixture.insertInto(database, SOUTHGATE, codes.subList(2, 3));

        var withForeign = RequestFixture.activation().vouchers(display(codes));
        assertEquals(RefusalReason.VOUCHER_UNKNOWN, refused(withForeign));
        assertEquals(0, database.number("select count(*) from voucher_redemption"));
        assertEquals(0, database.number("select count(*) from license"));
        assertEquals(0, database.number("select last_sequence from site where id = '18429'"));

        var license = claims(issued(again(withForeign).vouchers(display(codes.subList(0, 2)))));
        assertEquals(2, license.getJsonArray("redeemed").size());
        assertEquals(30, license.getJsonArray("entitlements").getJsonObject(0).getInt("quantity"));
        assertEquals(RefusalReason.VOUCHER_USED, refused(again(withForeign).vouchers(display(codes.subList(0, 1)))));
    }

    @Test
    void whatIsRefusedIsInTheAuditTrailWithItsTrueReason() {
        refused(RequestFixture.activation().text("resellerNumber", "000001"));

        assertEquals(
                1,
                database.number("select count(*) from audit_entry where object_id = '18429' and owner = '000000'"
                        + " and reason = 'site-of-another-reseller'"));
    }

    /** A request with the same claims and an ID of its own. */
    private static RequestFixture again(RequestFixture request) {
        return request.text("jti", UUID.randomUUID().toString());
    }

    private static String[] display(List<VoucherCode> codes) {
        return codes.stream().map(VoucherCode::display).toArray(String[]::new);
    }

    private IssuedLicense issued(RequestFixture request) {
        return exchange.answer(request).fold(Issued::license, refused -> {
            throw new AssertionError(refused);
        });
    }

    private RefusalReason refused(RequestFixture request) {
        return exchange.answer(request)
                .fold(
                        issued -> {
                            throw new AssertionError(issued);
                        },
                        (Refused refused) -> refused.refusal().reason());
    }

    private static JsonObject claims(IssuedLicense license) {
        try (var document = Json.createReader(new StringReader(license.document()))) {
            var payload = Base64.getUrlDecoder().decode(document.readObject().getString("payload"));
            try (var claims = Json.createReader(new ByteArrayInputStream(payload))) {
                return claims.readObject();
            }
        }
    }
}
