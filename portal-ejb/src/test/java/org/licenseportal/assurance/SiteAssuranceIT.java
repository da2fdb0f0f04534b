package org.licenseportal.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;

/** What lists say of a site's SWAS follows its terms, in the same transaction and as days go by. */
@OnBothDatabases
class SiteAssuranceIT {

    private static final PartNumber TEN_SEATS = new PartNumber("DEMO-9002");
    private static final Actor VENDOR = new Actor("vendor@portal.example", new Caller("192.0.2.1", "request-1"));

    private final SettableClock clock = new SettableClock();
    private final TestDatabase database;
    private final Persistence persistence;
    private final AssuranceService assurance;
    private final DueAssurance due;
    private final SiteCareService care;

    SiteAssuranceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        var wiring = persistence.wiring().with(Clocks.class, new Clocks(clock));
        assurance = wiring.create(AssuranceService.class);
        due = wiring.create(DueAssurance.class);
        care = wiring.create(SiteCareService.class);
    }

    @BeforeEach
    void aPart() {
        day("2026-11-24");
        SiteFixture.insertInto(database);
        database.execute(
                "insert into part (number, description, kind) values ('DEMO-9002', 'SWAS 10 Outlook', 'swas')",
                "insert into part_grant (part_number, feature_code, quantity)"
                        + " values ('DEMO-9002', 'phone-manager-outlook', 10)");
    }

    @Test
    void aTermShowsAtOnceAndAnEarlyRenewalToo() {
        assertTrue(add("2026-03-01", "2027-02-28"));
        assertUntil("2027-02-28");

        assertTrue(add("2027-03-01", "2028-02-29"));
        assertUntil("2028-02-29");
        assertSameAsTerms();
    }

    @Test
    void aTermAfterAGapShowsWhenItBegins() {
        add("2026-01-01", "2026-11-30");
        add("2027-01-01", "2027-12-31");
        assertUntil("2026-11-30");

        day("2026-12-31");
        lookAgain();
        assertUntil("2026-11-30");
        assertSameAsTerms();

        day("2027-01-01");
        lookAgain();
        assertUntil("2027-12-31");
        assertSameAsTerms();
        assertEquals(0, database.number("select count(*) from site where assurance_due < '9999-12-31'"));
    }

    @Test
    void aFirstTermThatHasNotBegunIsNone() {
        add("2028-02-29", "2029-02-27");
        assertEquals(Optional.empty(), until());

        day("2028-02-28");
        lookAgain();
        assertEquals(Optional.empty(), until());
        day("2028-02-29");
        lookAgain();
        assertUntil("2029-02-27");
    }

    @Test
    void whatIsRolledBackShowsNowhere() {
        persistence.rolledBack(() -> assurance.add(wish(SiteFixture.REGISTERED, "2026-03-01", "2027-02-28")));

        assertEquals(Optional.empty(), until());
        assertEquals(0, database.number("select count(*) from assurance_term"));
        assertEquals(0, database.number("select count(*) from audit_entry"));
    }

    @Test
    void site3CoverageIsThatOfTheTermsThatCoverTheDay() {
        add("2026-01-01", "2026-11-30");
        add("2026-12-01", "2027-11-30");

        assertCoverage("2025-12-31", 0, 0);
        assertCoverage("2026-11-30", 2, 20);
        assertCoverage("2027-12-01", 0, 0);
        var coverage = coverage("2026-11-30");
        assertEquals(List.of(), coverage.missing());
        assertEquals(TEN_SEATS, coverage.order().get(0).number());
        assertEquals(1, coverage.order().get(0).quantity());
        assertEquals("SWAS 10 Outlook", coverage.order().get(0).part().description());
    }

    @Test
    void theTrailSaysWhatWasNotedAndAnUnknownSiteIsNone() {
        assertFalse(add(new SiteId("99999")));
        assertEquals(0, database.number("select count(*) from audit_entry"));
        add("2026-01-01", "2026-11-30");
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.assure' and owner = '000000'"));
        assertThrows(IllegalArgumentException.class, () -> wish(SiteFixture.REGISTERED, "2026-01-02", "2026-01-01"));
    }

    private void day(String day) {
        clock.set(Instant.parse(day + "T00:00:00Z"));
    }

    private boolean add(SiteId site) {
        return persistence.inTransaction(() -> assurance.add(wish(site, "2026-01-01", "2026-12-31")));
    }

    private boolean add(String from, String to) {
        return persistence.inTransaction(() -> assurance.add(wish(SiteFixture.REGISTERED, from, to)));
    }

    private static AddAssurance wish(SiteId site, String from, String to) {
        return new AddAssurance(site, LocalDate.parse(from), LocalDate.parse(to), Map.of(TEN_SEATS, 2), VENDOR);
    }

    private void lookAgain() {
        assertFalse(persistence.inTransaction(due::lookAgain));
    }

    private Optional<LocalDate> until() {
        return persistence
                .inTransaction(() -> care.details(SiteFixture.REGISTERED, NORTHGATE))
                .orElseThrow()
                .assuredUntil();
    }

    private void assertUntil(String day) {
        assertEquals(Optional.of(LocalDate.parse(day)), until());
    }

    private void assertSameAsTerms() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        assertEquals(
                persistence
                        .inTransaction(() -> assurance.statusOf(SiteFixture.REGISTERED, today))
                        .expires(),
                until());
    }

    private void assertCoverage(String day, int pieces, long seats) {
        var coverage = coverage(day);
        assertEquals(
                pieces, coverage.held().stream().mapToLong(PartCount::quantity).sum(), day);
        assertEquals(seats, coverage.features().get(0).held(), day);
        assertTrue(coverage.recorded());
    }

    private Coverage coverage(String day) {
        return persistence.inTransaction(() -> assurance.coverage(SiteFixture.REGISTERED, LocalDate.parse(day)));
    }
}
