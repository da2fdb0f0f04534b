package org.licenseportal.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.activation.ActivationOutcome.Issued;
import org.licenseportal.activation.ActivationOutcome.Refused;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.site.SiteFixture;

/** Emergency licenses online: 14 days, once a year, wherever the device key is; on both databases. */
@OnBothDatabases
@Timeout(180)
class EmergencyExchangeIT {

    private static final int THREADS = 100;

    private final TestDatabase database;
    private ExchangeFixture exchange;

    EmergencyExchangeIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void insertSites() {
        SiteFixture.insertInto(database);
        exchange = new ExchangeFixture(database);
    }

    @Test
    void anEmergencyLicenseHoldsFor14DaysOnWhateverMachineAndTheSiteStaysBound() {
        issued(RequestFixture.activation());

        var license = issued(emergency().text("hardwareId", "another machine"));
        var claims = claims(license);

        assertEquals(2, license.sequence());
        assertTrue(claims.getBoolean("emergency"));
        assertEquals("another machine", claims.getString("hardwareId"));
        assertEquals(14 * 86_400, claims.getInt("exp") - claims.getInt("iat"));
        assertEquals(10, claims.getJsonArray("entitlements").getJsonObject(0).getInt("quantity"));
        assertEquals(
                1,
                database.number(
                        "select count(*) from site where id = '18429' and hardware_id = 'sha256:0123456789abcdef'"));
        assertEquals(3, issued(RequestFixture.of(RequestOperation.SYNC)).sequence());
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.emergency'"
                        + " and changes like '%another machine%'"));
    }

    @Test
    void theSameRequestGetsTheSameLicenseAgainAndAnotherOneIsRefusedUntilNextYear() {
        issued(RequestFixture.activation());
        var request = emergency().document();
        var first = (Issued) exchange.answer(request);
        var again = (Issued) exchange.answer(request);

        assertTrue(again.repeated());
        assertEquals(first.license(), again.license());
        var refused = (Refused) exchange.answer(emergency());
        assertEquals(RefusalReason.EMERGENCY_USED, refused.refusal().reason());
        int year = new Clocks().today().getYear();
        assertEquals(
                (year + 1) + "-01-01", refused.refusal().fact().orElseThrow(), "unless the year turned in this test");
        assertEquals(1, database.number("select count(*) from emergency_use"));
        assertEquals(2, database.number("select last_sequence from site where id = '18429'"));
    }

    @Test
    void onlyTheBoundDeviceOfAnActivatedSiteGetsOneAndItRedeemsNothing() {
        assertEquals(RefusalReason.NOT_ACTIVATED, refused(emergency()));
        issued(RequestFixture.activation());

        assertEquals(RefusalReason.HARDWARE_MISMATCH, refused(emergency().machine(8)));
        assertEquals(RefusalReason.REQUEST_MALFORMED, refused(emergency().vouchers("any")));
        assertEquals(RefusalReason.SITE_UNKNOWN, refused(emergency().text("siteId", "99999")));
        assertEquals(0, database.number("select count(*) from emergency_use"));
    }

    @Test
    void everyLicenseHasAnAnchorButThatOfADeactivation() {
        var first = claims(issued(RequestFixture.activation()));
        var second = claims(issued(RequestFixture.of(RequestOperation.SYNC)));
        var last = claims(issued(RequestFixture.of(RequestOperation.DEACTIVATE)));

        assertEquals(14, first.getString("emergencyAnchor").length());
        assertFalse(first.getString("emergencyAnchor").equals(second.getString("emergencyAnchor")));
        assertEquals(LocalDate.ofEpochDay(first.getInt("iat") / 86_400).toString(), first.getString("emergencyFrom"));
        assertFalse(first.containsKey("emergency"));
        assertFalse(last.containsKey("emergencyAnchor"));
        assertFalse(last.containsKey("emergencyFrom"));
    }

    @Test
    void of100WhoAskAtOnceExactlyOneGetsIt() {
        issued(RequestFixture.activation());

        int issued = Race.winners(THREADS, runner -> exchange.answer(
                        emergency().text("hardwareId", "machine " + runner))
                .fold(license -> true, refused -> {
                    assertEquals(RefusalReason.EMERGENCY_USED, refused.refusal().reason());
                    return false;
                }));

        assertEquals(1, issued);
        assertEquals(1, database.number("select count(*) from license where operation = 'emergency'"));
        assertEquals(2, database.number("select last_sequence from site where id = '18429'"));
    }

    private static RequestFixture emergency() {
        return RequestFixture.of(RequestOperation.EMERGENCY)
                .text("jti", UUID.randomUUID().toString());
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
