package org.licenseportal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.assurance.Coverage;
import org.licenseportal.integration.IntegrationFixture;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.servicelink.SuspicionFilter;
import org.licenseportal.servicelink.SuspicionService;
import org.licenseportal.servicelink.SynchronizationFilter;
import org.licenseportal.servicelink.SynchronizationService;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteIdentifier;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;
import org.licenseportal.site.SiteState;

/** The demo data is what its documentation promises. */
@OnBothDatabases
class DemoDataIT {

    private static final Clocks FIRST_START =
            new Clocks(Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC));

    private final TestDatabase database;
    private final Persistence persistence;
    private final DemoData demo;
    private final SiteService sites;

    DemoDataIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        demo = persistence.wiring().with(Clocks.class, FIRST_START).create(DemoData.class);
        sites = persistence.service(SiteService.class);
    }

    @BeforeEach
    void load() {
        IntegrationFixture.insertCatalog(database);
        categories("calls", "users", "gateway", "integration", "license", "other");
        persistence.inTransaction(demo::load);
    }

    /** The product's own, which tests empty with all other tables. */
    private void categories(String... codes) {
        database.execute("delete from issue_category");
        for (int place = 1; place <= codes.length; place++) {
            String code = codes[place - 1];
            database.execute("insert into issue_category (code, name, place) values ('" + code + "', '" + code + "', "
                    + place + ")");
        }
    }

    @Test
    void isLoadedOnlyOnce() {
        long vouchers = database.number("select count(*) from voucher");
        persistence.inTransaction(demo::load);
        assertEquals(vouchers, database.number("select count(*) from voucher"));
    }

    @Test
    void hasTheSitesThatTheDocumentsShow() {
        assertSite("18429", "5.0", SiteState.REGISTERED, true);
        assertSite("18428", "5.0", SiteState.REGISTERED, true);
        assertSite("18425", "5.0", SiteState.PURCHASED, true);
        assertSite("18424", "5.0", SiteState.REGISTERED, false);
        assertSite("18423", "4.3", SiteState.REGISTERED, true);
        assertSite("18422", "4.3", SiteState.PURCHASED, true);
        assertSite("18415", "4.3", SiteState.REGISTERED, false);
        assertSite("18414", "5.0", SiteState.REGISTERED, true);
        assertSite("18413", "4.3", SiteState.REGISTERED, false);
        assertSite("18412", "5.0", SiteState.REGISTERED, true);
    }

    @Test
    void assuranceIsValidEndingSoonAndExpired() {
        assertEquals(AssuranceStatus.Status.VALID, status("18429").status());
        assertEquals(AssuranceStatus.Status.EXPIRED, status("18414").status());
        assertEquals(
                Optional.of(FIRST_START.today().plusDays(5)), status("18423").expires());
    }

    @Test
    void site3EachSiteNeedsSwasAndSomeHaveLessThanTheyNeed() {
        AssuranceService assurance = persistence.service(AssuranceService.class);
        List<Coverage> coverages = persistence.inTransaction(() -> DemoSites.all().stream()
                .filter(site -> site.owner().isPresent())
                .map(site -> assurance.coverage(new SiteId(site.number()), FIRST_START.today()))
                .toList());
        assertEquals(90, coverages.size());
        assertTrue(coverages.stream()
                .flatMap(coverage -> coverage.order().stream())
                .allMatch(part -> part.number().value().startsWith("DEMO-")));
        assertTrue(coverages.stream().noneMatch(coverage -> coverage.order().isEmpty()));
        assertTrue(coverages.stream()
                .anyMatch(coverage ->
                        !coverage.held().isEmpty() && coverage.missing().isEmpty()));
        assertTrue(coverages.stream()
                .anyMatch(coverage ->
                        !coverage.held().isEmpty() && !coverage.missing().isEmpty()));
    }

    @Test
    void site1ListsSayTheSameOfSwasAsTheTerms() {
        SiteCareService care = persistence.service(SiteCareService.class);
        DemoSites.all().stream().filter(site -> site.owner().isPresent()).forEach(site -> {
            ResellerNumber owner = new ResellerNumber(site.owner().orElseThrow());
            Optional<LocalDate> until = persistence
                    .inTransaction(() -> care.details(new SiteId(site.number()), owner))
                    .orElseThrow()
                    .assuredUntil();
            assertEquals(status(site.number()).expires(), until, site.number());
        });
    }

    @Test
    void hasTheServiceAccounts() {
        assertEquals(
                "18440",
                site(SiteIdentifier.applicationRecordId("10203040")).siteId().value());
        assertEquals(
                "18441", site(SiteIdentifier.serviceLinkId("50607080")).siteId().value());
    }

    @Test
    void sl7HasASiteInContactOneLateOneLostAndASuspicion() {
        assertEquals(SiteContact.IN_CONTACT, contact(LinkRows.IN_CONTACT));
        assertEquals(SiteContact.LATE, contact(LinkRows.LATE));
        assertEquals(SiteContact.LOST, contact(LinkRows.LOST));
        SynchronizationService history = persistence.service(SynchronizationService.class);
        SuspicionService suspicions = persistence.service(SuspicionService.class);
        assertEquals(
                14,
                persistence
                        .inTransaction(() -> history.historyForVendor(
                                new SiteId(LinkRows.IN_CONTACT), SynchronizationFilter.ALL, PageRequest.first(50)))
                        .items()
                        .size());
        assertEquals(1L, persistence.inTransaction(() -> suspicions.countForVendor(SuspicionFilter.OPEN)));
        assertCount(2, "site where id in ('18440', '18441') and last_sequence = 0 and device_thumbprint is null");
        assertCount(0, "site where contact_at <> 0 and contact_at <> synchronized_at");
    }

    private SiteContact contact(String site) {
        SiteCareService care = persistence.service(SiteCareService.class);
        return persistence
                .inTransaction(() -> care.details(new SiteId(site), new ResellerNumber("000000")))
                .orElseThrow()
                .contact(FIRST_START.now());
    }

    @Test
    void hasSoManySites() {
        assertCount(70, "site where reseller_number = '000000'");
        assertCount(
                20,
                "site where reseller_number = '000001' and state = 'purchased' and licensed_version = '5.0'"
                        + " and id between '18500' and '18519'");
        assertCount(500, "site where state = 'stocked' and id between '19000' and '19499'");
        assertCount(590, "site where product_code = 'MCS'");
    }

    @Test
    void hasSoManyVouchers() {
        assertCount(210, "voucher where reseller_number = '000000'");
        assertCount(120, "voucher where reseller_number = '000000' and used_at is not null");
        assertCount(100, "voucher where reseller_number = '000001' and used_at is null");
        assertCount(100, "voucher where reseller_number = '000001'");
    }

    @Test
    void everyUsedVoucherHasItsRedemptionAndItsLicenses() {
        assertEquals(
                120,
                database.number("select count(*) from voucher_redemption r join voucher v"
                        + " on v.code = r.voucher_code and v.site_id = r.site_id and v.used_at = r.redeemed_at"));
        assertEquals(120, database.number("select count(distinct source) from license_line where source <> 'base'"));
    }

    @Test
    void everySiteCanBeReadBack() {
        long names = persistence.inTransaction(() -> DemoSites.all().stream()
                .map(site -> sites.look(SiteIdentifier.siteId(site.number())).orElseThrow())
                .flatMap(site -> site.name().stream())
                .distinct()
                .count());
        assertTrue(names > 50, "So few names: " + names);
    }

    @Test
    void theLongestNameIsAsLongAsANameMayBe() {
        assertEquals(200, database.number("select max(length(name)) from site"));
    }

    // DASH-3
    @Test
    void hasAGatewayForEachStatus() {
        assertCount(15, "gateway where account_id is not null");
        assertCount(4, "gateway where link_state = 'failed'");
        assertCount(42, "registered_user where account_id = '300000001'");
        assertEquals(
                database.number("select sum(user_count) from gateway"),
                database.number("select count(*) from registered_user"));
    }

    @Test
    void itsGatewaysLiveOnButForTheOneThatIsLost() {
        Clock later = Clock.fixed(FIRST_START.now().plus(Duration.ofHours(5)), ZoneOffset.UTC);
        DemoHeartbeat heart =
                persistence.wiring().with(Clocks.class, new Clocks(later)).create(DemoHeartbeat.class);
        persistence.inTransaction(heart::beat);
        assertCount(13, "gateway where last_seen_at = " + later.millis());
        assertCount(
                1,
                "gateway where account_id = '300000010' and last_seen_at < "
                        + FIRST_START.now().toEpochMilli());
    }

    private void assertSite(String id, String version, SiteState state, boolean assured) {
        SiteRegistration site = site(SiteIdentifier.siteId(id));
        assertEquals(version, site.licensedVersion().value(), id);
        assertEquals(state, site.state(), id);
        assertEquals(Optional.of(new ResellerNumber("000000")), site.resellerNumber(), id);
        assertEquals(Optional.empty(), site.deviceThumbprint(), id);
        assertEquals(assured, status(id).status() != AssuranceStatus.Status.NONE, id);
    }

    private void assertCount(long count, String which) {
        assertEquals(count, database.number("select count(*) from " + which), which);
    }

    private SiteRegistration site(SiteIdentifier identifier) {
        return persistence.inTransaction(() -> sites.look(identifier)).orElseThrow();
    }

    private AssuranceStatus status(String site) {
        AssuranceService assurance = persistence.service(AssuranceService.class);
        return persistence.inTransaction(() -> assurance.statusOf(new SiteId(site), FIRST_START.today()));
    }
}
