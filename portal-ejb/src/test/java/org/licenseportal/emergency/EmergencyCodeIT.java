package org.licenseportal.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.emergency.TellOutcome.Told;
import org.licenseportal.emergency.TellOutcome.Why;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.letter.ComposerFixture;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.license.IssueLicense;
import org.licenseportal.license.LicenseService;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailSettings;
import org.licenseportal.notification.NotificationFixture;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.signingkey.PlainSignatures;
import org.licenseportal.signingkey.SigningKeyService;
import org.licenseportal.site.ActivateSite;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.ResetHardware;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteDevice;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteService;

/** The emergency code on the phone: who is told it, for which license, and how often; on both databases. */
@OnBothDatabases
@Timeout(180)
class EmergencyCodeIT {

    private static final int THREADS = 100;
    private static final Actor ACTOR = new Actor("user@northgate.example", new Caller("192.0.2.7", "request-1"));
    private static final ResetReason REASON = new ResetReason("Board died on Saturday");

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final EmergencyService emergencies;
    private final VendorEmergencyService vendor;
    private final SiteService sites;
    private final SiteCareService care;
    private final LicenseService licenses;

    EmergencyCodeIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        var wiring = persistence
                .wiring()
                .with(Clocks.class, new Clocks(clock))
                .with(PortalSettings.class, new Settings())
                .with(MailComposer.class, ComposerFixture.composer())
                .with(Letterhead.class, NotificationFixture.letterhead())
                .with(MailSettings.class, NotificationFixture.settings(Map.of()))
                .with(SigningKeyService.class, new PlainSignatures());
        emergencies = wiring.create(EmergencyService.class);
        vendor = wiring.create(VendorEmergencyService.class);
        sites = wiring.create(SiteService.class);
        care = wiring.create(SiteCareService.class);
        licenses = wiring.create(LicenseService.class);
    }

    private static final class Settings extends PortalSettings {

        @Override
        public String publicUrl() {
            return "https://portal.example";
        }
    }

    @BeforeEach
    void anActivatedSite() {
        SiteFixture.insertInto(database);
        clock.set(Instant.parse("2026-11-24T23:59:59Z"));
        activate(7);
    }

    @Test
    void theCodeIsToldOnceAndWhoIsToldStandsInTheTrailWithoutIt() {
        Told told = told(tell(1, NORTHGATE));

        assertTrue(told.code().matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"), told.code());
        assertEquals(LocalDate.of(2026, 12, 8), told.lastDay());
        assertEquals(Why.EMERGENCY_USED, why(tell(1, NORTHGATE)));
        assertEquals(Why.EMERGENCY_USED, why(persistence.inTransaction(() -> vendor.tell(wish(1)))));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.emergency-code'"
                        + " and outcome = 'done' and changes like '%Board died on Saturday%'"));
        assertEquals(0, database.number("select count(*) from audit_entry where changes like '%" + told.code() + "%'"));
        EmergencyUse used = standing(NORTHGATE).orElseThrow().used().orElseThrow();
        assertEquals(EmergencyWay.PHONE, used.way());
        assertEquals(LocalDate.of(2027, 1, 1), used.nextPossible());
    }

    @Test
    void theAdminsOfTheResellerHearOfItByMailWithoutTheCode() {
        insertAdmin("ada", "000000");
        insertAdmin("eve", "000001");
        String code = told(tell(1, NORTHGATE)).code();

        assertEquals(1, mails("ada", "%user@northgate.example was shown the code%Board died on Saturday%"));
        assertEquals(0, mails("ada", "%" + code + "%"));
        clock.forward(Duration.ofDays(40));
        persistence.inTransaction(() -> {
            var site = sites.find(REGISTERED, NORTHGATE).orElseThrow();
            emergencies.use(site, new EmergencyUse(clock.instant(), EmergencyWay.ONLINE, "serial"));
            return site;
        });
        assertEquals(1, mails("ada", "%The installation at site 18429 asked for an emergency license%"));
        assertEquals(0, mails("eve", "%"));
    }

    private void insertAdmin(String name, String reseller) {
        database.execute("insert into portal_user (id, email, email_key, name, role, reseller_number, password_hash,"
                + " created_at) values ('" + name + "', '" + name + "@example.org', '" + name + "@example.org', '"
                + name
                + "', 'reseller-admin', '" + reseller + "', 'x', 0)");
    }

    private long mails(String name, String text) {
        return database.number("select count(*) from outbox_mail where kind = 'emergency' and recipient = '" + name
                + "@example.org' and text_part like '" + text + "'");
    }

    @Test
    void theCodeOfALaterDayIsAnotherOneAndANewYearBringsANewOne() {
        String first = told(tell(1, NORTHGATE)).code();
        clock.set(Instant.parse("2026-12-31T23:59:59.999Z"));
        assertEquals(Why.EMERGENCY_USED, why(tell(1, NORTHGATE)));
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));

        Told second = told(tell(1, NORTHGATE));

        assertEquals(LocalDate.of(2027, 1, 15), second.lastDay());
        assertTrue(!first.equals(second.code()));
    }

    @Test
    void aLicenseHasNoCodeBefore400DaysAreOverAndNoneAfterThem() {
        clock.set(Instant.parse("2026-11-24T00:00:00Z").plus(Duration.ofDays(400)));
        assertEquals(Why.LICENSE_TOO_OLD, why(tell(1, NORTHGATE)));

        clock.set(Instant.parse("2026-11-24T00:00:00Z").plus(Duration.ofDays(399)));
        told(tell(1, NORTHGATE));
    }

    @Test
    void aCodeIsForALicenseOfTheBoundMachineOnly() {
        assertEquals(Why.LICENSE_UNKNOWN, why(tell(2, NORTHGATE)));
        persistence.inTransaction(() -> care.resetHardware(new ResetHardware(REGISTERED, NORTHGATE, REASON, ACTOR)));
        assertEquals(Why.NOT_ACTIVATED, why(tell(1, NORTHGATE)));
        activate(8);

        assertEquals(Why.LICENSE_OF_ANOTHER_MACHINE, why(tell(1, NORTHGATE)));
        told(tell(2, NORTHGATE));
    }

    @Test
    void aLicenseFromBeforeThereWereCodesHasNone() {
        String payload = "{\"cnf\":{\"jkt\":\"" + request(7).document().deviceKeyThumbprint() + "\"}}";
        String document = "{\"payload\":\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + "\"}";
        database.execute("update license set document = '" + document + "'");

        assertEquals(Why.LICENSE_WITHOUT_CODE, why(tell(1, NORTHGATE)));
        assertEquals(0, database.number("select count(*) from emergency_use"));
    }

    @Test
    void anotherResellersSiteLooksLikeNoneAndTheVendorSeesAll() {
        assertEquals(Why.SITE_UNKNOWN, why(tell(1, SOUTHGATE)));
        assertEquals(Optional.empty(), standing(SOUTHGATE));
        assertEquals(Optional.empty(), persistence.inTransaction(() -> vendor.standing(new SiteId("99999"))));

        assertTrue(persistence
                .inTransaction(() -> vendor.standing(REGISTERED))
                .orElseThrow()
                .used()
                .isEmpty());
        told(persistence.inTransaction(() -> vendor.tell(wish(1))));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.emergency-code'"
                        + " and owner = '000000'"));
    }

    @Test
    void of100WhoAskAtOnceExactlyOneIsTold() {
        int told = Race.winners(THREADS, runner -> tell(1, NORTHGATE).fold(known -> true, why -> {
            assertEquals(Why.EMERGENCY_USED, why);
            return false;
        }));

        assertEquals(1, told);
        assertEquals(1, database.number("select count(*) from emergency_use"));
    }

    private void activate(int machine) {
        persistence.inTransaction(() -> {
            var request = request(machine);
            sites.lock(sites.find(REGISTERED, NORTHGATE).orElseThrow());
            var site = sites.activate(
                    REGISTERED,
                    new ActivateSite(
                            Optional.empty(),
                            Optional.empty(),
                            new ProductVersion("5.0"),
                            new SiteDevice(request.document().deviceKeyThumbprint(), "HW"),
                            clock.instant()));
            return licenses.issue(
                    new IssueLicense(
                            UUID.randomUUID().toString(), site, request.document(), List.of(), clock.instant()),
                    licenses.content(REGISTERED, clock.instant()));
        });
    }

    private static RequestFixture request(int machine) {
        return RequestFixture.of(RequestOperation.ACTIVATE)
                .text("product", "MCS")
                .text("version", "5.0")
                .machine(machine);
    }

    private TellOutcome tell(long sequence, ResellerNumber owner) {
        return persistence.inTransaction(() -> emergencies.tell(wish(sequence), owner));
    }

    private Optional<EmergencyStanding> standing(ResellerNumber owner) {
        return persistence.inTransaction(() -> emergencies.standing(REGISTERED, owner));
    }

    private static TellCode wish(long sequence) {
        return new TellCode(REGISTERED, sequence, REASON, ACTOR);
    }

    private static Told told(TellOutcome outcome) {
        return outcome.fold(known -> known, why -> {
            throw new AssertionError(why);
        });
    }

    private static Why why(TellOutcome outcome) {
        return outcome.fold(
                known -> {
                    throw new AssertionError(known);
                },
                refused -> refused);
    }
}
