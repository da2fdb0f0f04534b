package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.activation.ExchangeFixture;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;

/** SL-7: what is read of the history of a site, and who reads it. */
@OnBothDatabases
@Timeout(180)
class SynchronizationPagesIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final SynchronizationService history;
    private ExchangeFixture exchange;

    SynchronizationPagesIT(TestDatabase database) {
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
    void thePagesOfAHistoryHaveEachRequestOnceForwardsAndBackwards() {
        exchange.issued(RequestFixture.activation().document());
        for (int day = 0; day < 7; day++) {
            sync();
        }
        List<Long> seen = new ArrayList<>();
        Page<Synchronization> page = page(SynchronizationFilter.ALL, PageRequest.first(3));
        seen.addAll(sequences(page.items()));
        while (page.next().isPresent()) {
            page = page(SynchronizationFilter.ALL, new PageRequest(3, page.next()));
            seen.addAll(sequences(page.items()));
        }
        assertEquals(List.of(8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L), seen);
        Page<Synchronization> before = page(SynchronizationFilter.ALL, new PageRequest(3, page.previous()));
        assertEquals(List.of(5L, 4L, 3L), sequences(before.items()));
        assertTrue(before.items().stream().allMatch(entry -> changes(entry).isEmpty()));
        assertEquals(
                8,
                page(SynchronizationFilter.ALL, new PageRequest(10, Cursor.parse("nonsense")))
                        .items()
                        .size());
    }

    @Test
    void filtersLetThroughWhatTheySay() {
        exchange.issued(RequestFixture.activation().document());
        sync();
        exchange.refused(later(RequestFixture.of(RequestOperation.SYNC).machine(8)));

        assertEquals(
                List.of(2L),
                sequences(page(filter(RequestOperation.SYNC, "delivered"), PageRequest.first(5))
                        .items()));
        assertEquals(
                1,
                page(SynchronizationFilter.of("refused"), PageRequest.first(5))
                        .items()
                        .size());
        assertEquals(
                1,
                page(SynchronizationFilter.of("hardware-mismatch"), PageRequest.first(5))
                        .items()
                        .size());
        assertEquals(
                0,
                page(SynchronizationFilter.of("not-activated"), PageRequest.first(5))
                        .items()
                        .size());
    }

    @Test
    void anotherResellersHistoryLooksEmptyAndTheVendorSeesIt() {
        exchange.issued(RequestFixture.activation().document());

        assertEquals(List.of(), entries(REGISTERED, SOUTHGATE));
        assertEquals(
                Optional.empty(),
                persistence
                        .inTransaction(() -> history.latest(REGISTERED, SOUTHGATE))
                        .latest());
        assertEquals(
                1,
                persistence
                        .inTransaction(() ->
                                history.historyForVendor(REGISTERED, SynchronizationFilter.ALL, PageRequest.first(5)))
                        .items()
                        .size());
    }

    @Test
    void theLatestTellsRefusalsOnlySinceTheLastLicense() {
        exchange.issued(RequestFixture.activation().document());
        exchange.refused(later(RequestFixture.of(RequestOperation.SYNC).machine(8)));
        assertEquals(1, latest().refusals().size());
        assertEquals("hardware-mismatch", latest().latest().orElseThrow().result());

        sync();

        assertEquals(List.of(), latest().refusals());
        assertEquals(
                2L, latest().delivered().orElseThrow().license().orElseThrow().sequence());
        assertTrue(latest().latest().orElseThrow().delivered());
    }

    @Test
    void aLicenseWhosePredecessorIsGoneDoesNotSayWhatItChanged() {
        exchange.issued(RequestFixture.activation().document());
        sync();
        database.execute("delete from synchronization where sequence_number = 1");

        assertFalse(entries(REGISTERED).get(0).changes().isPresent());
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

    private LinkHistory latest() {
        return persistence.inTransaction(() -> history.latest(REGISTERED, NORTHGATE));
    }

    private List<Synchronization> entries(SiteId site) {
        return entries(site, NORTHGATE);
    }

    private List<Synchronization> entries(SiteId site, ResellerNumber owner) {
        return persistence
                .inTransaction(() -> history.history(site, owner, SynchronizationFilter.ALL, PageRequest.first(100)))
                .items();
    }

    private Page<Synchronization> page(SynchronizationFilter filter, PageRequest wanted) {
        return persistence.inTransaction(() -> history.history(REGISTERED, NORTHGATE, filter, wanted));
    }

    private static SynchronizationFilter filter(RequestOperation operation, String result) {
        return new SynchronizationFilter(Optional.of(operation), Optional.of(result));
    }

    private static List<Long> sequences(List<Synchronization> entries) {
        return entries.stream()
                .map(entry -> entry.license().orElseThrow().sequence())
                .toList();
    }

    private static List<DeliveryChange> changes(Synchronization entry) {
        return entry.changes().orElseThrow();
    }
}
