package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.activation.ExchangeFixture;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.jose.SiteClaim;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;

/** SL-7: the history of a site has each request once, with what became of it. */
@OnBothDatabases
@Timeout(180)
class SynchronizationHistoryIT {

    private static final int THREADS = 16;

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final SynchronizationService history;
    private ExchangeFixture exchange;

    SynchronizationHistoryIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        history = persistence.service(SynchronizationService.class);
    }

    @BeforeEach
    void someSites() {
        SiteFixture.insertInto(database);
        clock.set(SiteFixture.NOW);
        exchange = new ExchangeFixture(database, new Clocks(clock));
    }

    @Test
    void aLicenseIsInTheHistoryWithAllThatIsKnownOfItsRequest() {
        var request = RequestFixture.activation()
                .text("agent", "portal-client/1.0.0")
                .claim("sequence", "0")
                .claim("iat", String.valueOf(SiteFixture.NOW.getEpochSecond() - 90))
                .document();
        var license = exchange.issued(request);

        Synchronization entry = entries(REGISTERED).get(0);

        assertEquals(SiteFixture.NOW, entry.at());
        assertEquals(RequestOperation.ACTIVATE, entry.operation());
        assertTrue(entry.delivered());
        assertEquals(
                new SynchronizationOrigin(
                        LicenseServer.DIRECT,
                        "192.0.2.7",
                        Optional.of("5.0"),
                        Optional.of("portal-client/1.0.0"),
                        request.deviceKeyThumbprint(),
                        "sha256:0123456789abcdef"),
                entry.origin());
        assertEquals(request.claims().jti().toString(), entry.requestId());
        assertEquals(Optional.of(0L), entry.held());
        assertEquals(Optional.of(new SynchronizedLicense(license.serial(), 1)), entry.license());
        assertEquals(-90, entry.clockDifference());
    }

    @Test
    void eachLicenseSaysWhatItChanged() {
        exchange.issued(RequestFixture.activation().document());
        sync();
        database.execute("insert into license_line (site_id, source, feature_code, quantity, granted_at)"
                + " values ('18429', 'voucher', 'phone-manager-outlook', 5, 0)");
        sync();
        exchange.issued(later(RequestFixture.of(RequestOperation.DEACTIVATE)));

        List<Synchronization> entries = entries(REGISTERED);

        assertEquals(List.of(4L, 3L, 2L, 1L), sequences(entries));
        assertEquals(
                List.of(
                        feature("phone-manager-outlook", Optional.of("15"), Optional.empty()),
                        feature("phone-manager-professional", Optional.of("1"), Optional.empty())),
                changes(entries.get(0)));
        assertEquals(
                List.of(feature("phone-manager-outlook", Optional.of("10"), Optional.of("15"))),
                changes(entries.get(1)));
        assertEquals(List.of(), changes(entries.get(2)));
        assertEquals(3, changes(entries.get(3)).size(), "both features and the version are new");
    }

    @Test
    void aLicenseTooLongToKeepIsInTheHistoryAndItsChangesAreUnknown() {
        exchange.issued(RequestFixture.activation().document());
        sync();
        sync();
        database.execute("update synchronization set delivered = 'too long' where sequence_number = 2");

        List<Synchronization> entries = entries(REGISTERED);

        assertEquals(List.of(3L, 2L, 1L), sequences(entries));
        assertEquals(Optional.empty(), entries.get(0).changes());
        assertEquals(Optional.empty(), entries.get(1).changes());
        assertEquals(3, changes(entries.get(2)).size());
    }

    @Test
    void aRefusalIsInTheHistoryWithItsReasonAndChangesNothing() {
        exchange.issued(RequestFixture.activation().document());
        assertEquals(
                RefusalReason.HARDWARE_MISMATCH,
                exchange.refused(later(RequestFixture.of(RequestOperation.SYNC).machine(8))));

        Synchronization refused = entries(REGISTERED).get(0);

        assertEquals("hardware-mismatch", refused.result());
        assertEquals(Optional.empty(), refused.license());
        assertEquals(List.of(), changes(refused));
        assertEquals(1, database.number("select last_sequence from site where id = '18429'"));
    }

    @Test
    void aRequestWithoutAClaimToTheSiteIsNotInItsHistory() {
        exchange.refused(
                RequestFixture.activation().text("resellerNumber", "000001").document());
        exchange.refused(RequestFixture.activation().text("siteId", "99999").document());

        assertEquals(0, rows());
    }

    @Test
    void theIdentifierTellsTheLicenseServer() {
        exchange.issued(RequestFixture.activation()
                .site(SiteClaim.Kind.APPLICATION_RECORD_ID, "10203040")
                .document());
        exchange.issued(RequestFixture.activation()
                .site(SiteClaim.Kind.SERVICE_LINK_ID, "50607080")
                .machine(8)
                .document());

        assertEquals(
                LicenseServer.AMC,
                entries(SiteFixture.WITH_APPLICATION_RECORD).get(0).origin().server());
        assertEquals(
                LicenseServer.SLS,
                entries(SiteFixture.WITH_SERVICE_LINK).get(0).origin().server());
    }

    @Test
    void theSameRequestAgainAddsNothing() {
        var request = RequestFixture.activation().document();
        exchange.issued(request);
        exchange.issued(request);
        var refused = later(RequestFixture.of(RequestOperation.SYNC).machine(8));
        exchange.refused(refused);
        exchange.refused(refused);

        assertEquals(2, rows());
    }

    @Test
    void ofManyWhoSendTheSameRequestAtOnceTheHistoryHasOne() {
        var request = RequestFixture.activation().document();
        assertEquals(
                THREADS, Race.winners(THREADS, runner -> node().issued(request).sequence() == 1));
        var refused = later(RequestFixture.of(RequestOperation.SYNC).machine(8));
        assertEquals(
                THREADS, Race.winners(THREADS, runner -> node().refused(refused) == RefusalReason.HARDWARE_MISMATCH));

        assertEquals(1, database.number("select count(*) from synchronization where result = 'delivered'"));
        assertEquals(2, rows());
    }

    @Test
    void manySynchronizationsAtOnceHaveARowForEachLicense() {
        exchange.issued(RequestFixture.activation().document());
        Race.winners(
                THREADS,
                runner -> node().issued(RequestFixture.of(RequestOperation.SYNC).document()) != null);

        assertEquals(1 + THREADS, rows());
        assertEquals(
                0,
                database.number("select count(*) from license l where not exists (select 1 from synchronization y"
                        + " where y.serial = l.serial and y.sequence_number = l.sequence_number"
                        + " and y.request_id = l.request_id and y.occurred_at = l.issued_at)"));
    }

    private ExchangeFixture node() {
        return new ExchangeFixture(database, new Clocks(clock));
    }

    private void sync() {
        exchange.issued(later(RequestFixture.of(RequestOperation.SYNC)));
    }

    /** A request of the next day. */
    private RequestDocument later(RequestFixture request) {
        Instant next = clock.instant().plus(Duration.ofDays(1));
        clock.set(next);
        return request.document();
    }

    private List<Synchronization> entries(SiteId site) {
        return entries(site, NORTHGATE);
    }

    private List<Synchronization> entries(SiteId site, ResellerNumber owner) {
        return persistence
                .inTransaction(() -> history.history(site, owner, SynchronizationFilter.ALL, PageRequest.first(100)))
                .items();
    }

    private static List<Long> sequences(List<Synchronization> entries) {
        return entries.stream()
                .map(entry -> entry.license().orElseThrow().sequence())
                .toList();
    }

    private static List<DeliveryChange> changes(Synchronization entry) {
        return entry.changes().orElseThrow();
    }

    private static DeliveryChange feature(String code, Optional<String> before, Optional<String> after) {
        return DeliveryChange.feature(code, before, after);
    }

    private long rows() {
        return database.number("select count(*) from synchronization");
    }
}
