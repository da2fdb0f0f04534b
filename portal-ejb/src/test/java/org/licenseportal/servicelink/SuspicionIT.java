package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.FOREIGN;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.activation.ExchangeFixture;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.ResetHardware;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteFixture;

/** SL-4 as the license server sees it: requests that look as if a license were used twice. */
@OnBothDatabases
@Timeout(180)
class SuspicionIT {

    private static final int THREADS = 16;
    private static final Actor ADMIN = new Actor("admin@northgate.example", ExchangeFixture.CALLER);
    private static final String HARDWARE = "sha256:0123456789abcdef";

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final SuspicionService suspicions;
    private final SiteCareService care;
    private ExchangeFixture exchange;

    SuspicionIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        var wiring = persistence.wiring().with(Clocks.class, new Clocks(clock));
        suspicions = wiring.create(SuspicionService.class);
        care = wiring.create(SiteCareService.class);
    }

    @BeforeEach
    void anActivatedSite() {
        SiteFixture.insertInto(database);
        clock.set(SiteFixture.NOW);
        exchange = node();
        exchange.issued(RequestFixture.activation().document());
    }

    @Test
    void goodRequestsRaiseNothing() {
        exchange.issued(sync().claim("sequence", "1").document());
        exchange.issued(sync().document());
        exchange.issued(RequestFixture.activation().document());
        exchange.issued(RequestFixture.of(RequestOperation.DEACTIVATE).document());

        assertEquals(List.of(), open());
    }

    @Test
    void anotherMachineIsToldWithWhatDiffers() {
        mismatch(sync().machine(8));
        assertEquals(SuspicionDetail.DEVICE, one(SuspicionKind.TWO_MACHINES).detail());
        mismatch(sync().text("hardwareId", "other"));
        assertEquals(SuspicionDetail.HARDWARE, one(SuspicionKind.TWO_MACHINES).detail());
        mismatch(sync().machine(8).text("hardwareId", "other"));

        Suspicion suspicion = one(SuspicionKind.TWO_MACHINES);
        assertEquals(SuspicionDetail.BOTH, suspicion.detail());
        assertEquals(3, suspicion.times());
        assertEquals(SiteFixture.NOW.plus(Duration.ofHours(1)), suspicion.firstSeen());
        assertEquals(SiteFixture.NOW.plus(Duration.ofHours(3)), suspicion.lastSeen());
        assertEquals(Optional.of("other"), suspicion.machine().hardwareId());
        assertEquals(Optional.of("192.0.2.7"), suspicion.machine().address());
        assertEquals(1, open().size(), "one of a kind is open");
    }

    @Test
    void aSiteThatNoMachineHasIsNoReason() {
        assertEquals(
                RefusalReason.NOT_ACTIVATED,
                exchange.refused(sync().text("siteId", "18440").machine(8).document()));

        assertEquals(List.of(), open());
    }

    @Test
    void aMachineThatGetsTheSiteAfterAResetIsNoLongerSuspicious() {
        mismatch(sync().machine(8));
        persistence.inTransaction(() ->
                care.resetHardware(new ResetHardware(REGISTERED, NORTHGATE, new ResetReason("Board died"), ADMIN)));
        exchange.issued(RequestFixture.activation().machine(8).document());

        assertEquals(List.of(), open());
        Settlement settlement = all().get(0).settlement().orElseThrow();
        assertEquals(Settlement.PORTAL, settlement.by());
    }

    @Test
    void oneKeyOnOtherHardwareOnceIsNoCopyAndInTurnIsOne() {
        mismatch(sync().text("hardwareId", "other"));
        mismatch(sync().text("hardwareId", "other"));
        assertEquals(List.of(SuspicionKind.TWO_MACHINES), kinds());

        exchange.issued(sync().document());
        mismatch(sync().text("hardwareId", "other"));

        Suspicion copied = one(SuspicionKind.COPIED_KEY);
        assertEquals(SuspicionDetail.HARDWARE, copied.detail());
        assertEquals(1, copied.times());
    }

    @Test
    void oneKeyAtTwoSitesOfAnOwnerIsToldAtBoth() {
        exchange.issued(RequestFixture.activation().text("siteId", "18440").document());

        List<Suspicion> copied = open();
        assertEquals(List.of(SuspicionKind.COPIED_KEY, SuspicionKind.COPIED_KEY), kinds());
        for (Suspicion suspicion : copied) {
            assertEquals(SuspicionDetail.OTHER_SITE, suspicion.detail());
            assertEquals(
                    suspicion.site().equals(REGISTERED) ? "18440" : "18429",
                    suspicion.otherSite().orElseThrow().value());
            assertEquals(Optional.of(HARDWARE), suspicion.machine().hardwareId());
        }
    }

    @Test
    void aKeyAtAnotherResellersSiteTellsNothingOfThatSite() {
        exchange.issued(
                RequestFixture.activation().text("siteId", FOREIGN.value()).document());

        Suspicion northgates = open(NORTHGATE).get(0);
        assertEquals(REGISTERED, northgates.site());
        assertEquals(Optional.empty(), northgates.otherSite());
        assertEquals(Optional.empty(), northgates.machine().hardwareId(), "what asked is the other's affair");
        assertEquals(Optional.empty(), northgates.machine().address());
        Suspicion southgates = open(SOUTHGATE).get(0);
        assertEquals(FOREIGN, southgates.site());
        assertEquals(Optional.empty(), southgates.otherSite());
        assertEquals(1, open(NORTHGATE).size());
        assertEquals(1, open(SOUTHGATE).size());
        List<Suspicion> vendors = persistence
                .inTransaction(() -> suspicions.listForVendor(SuspicionFilter.OPEN, PageRequest.first(9)))
                .items();
        assertEquals(2, vendors.size());
        assertTrue(vendors.stream().allMatch(suspicion -> suspicion.otherSite().isPresent()));
    }

    @Test
    void aRefusedRequestOfAKeyThatAnotherSiteHasIsToldAtBoth() {
        exchange.refused(sync().text("siteId", "18440").document());

        assertEquals(List.of(SuspicionKind.COPIED_KEY, SuspicionKind.COPIED_KEY), kinds());
    }

    @Test
    void aMachineThatGaveItsSiteBackMayHaveAnother() {
        exchange.issued(RequestFixture.of(RequestOperation.DEACTIVATE).document());
        exchange.issued(RequestFixture.activation().text("siteId", "18440").document());

        assertEquals(List.of(), open());
    }

    @Test
    void aLostAnswerIsNoStepBack() {
        exchange.issued(sync().claim("sequence", "1").document());
        exchange.issued(sync().claim("sequence", "1").document());
        exchange.issued(sync().claim("sequence", "3").document());
        exchange.issued(sync().claim("sequence", "3").document());

        assertEquals(List.of(), open());
    }

    @Test
    void aRestoredSnapshotIsAStepBackOnceAndThenGoesOn() {
        exchange.issued(sync().claim("sequence", "1").document());
        exchange.issued(sync().claim("sequence", "2").document());
        exchange.issued(sync().claim("sequence", "3").document());
        exchange.issued(sync().claim("sequence", "1").document());
        exchange.issued(sync().claim("sequence", "5").document());

        Suspicion back = one(SuspicionKind.LOWER_SEQUENCE);
        assertEquals(SuspicionDetail.SEQUENCE, back.detail());
        assertEquals(Optional.of(1L), back.held());
        assertEquals(Optional.of(3L), back.reported());
        assertEquals(1, back.times());
    }

    @Test
    void twoCopiesThatTakeTurnsAreSeenEachTime() {
        exchange.issued(sync().claim("sequence", "1").document());
        for (int day = 0; day < 3; day++) {
            long first = exchange.issued(
                            sync().claim("sequence", Long.toString(reported())).document())
                    .sequence();
            exchange.issued(sync().claim("sequence", Long.toString(first)).document());
            exchange.issued(sync().claim("sequence", Long.toString(first - 1)).document());
        }

        assertEquals(3, one(SuspicionKind.LOWER_SEQUENCE).times());
    }

    @Test
    void anotherMachineBeginsAnew() {
        exchange.issued(sync().claim("sequence", "1").document());
        exchange.issued(sync().claim("sequence", "2").document());
        persistence.inTransaction(() ->
                care.resetHardware(new ResetHardware(REGISTERED, NORTHGATE, new ResetReason("Board died"), ADMIN)));
        exchange.issued(
                RequestFixture.activation().machine(8).claim("sequence", "0").document());

        assertEquals(List.of(), open());
    }

    @Test
    void aSequenceThatWasNeverIssuedIsNoStandardForLaterOnes() {
        exchange.issued(sync().claim("sequence", "99").document());
        exchange.issued(sync().claim("sequence", "2").document());

        assertEquals(List.of(), open());
    }

    @Test
    void theSameRequestAgainIsSeenOnce() {
        RequestDocument stranger = sync().machine(8).document();
        exchange.refused(stranger);
        exchange.refused(stranger);

        assertEquals(1, one(SuspicionKind.TWO_MACHINES).times());
    }

    @Test
    void ofManyStrangersAtOnceEachIsCountedInOneSuspicion() {
        assertEquals(
                THREADS,
                Race.winners(
                        THREADS,
                        runner -> node().refused(RequestFixture.of(RequestOperation.SYNC)
                                        .machine(8)
                                        .document())
                                == RefusalReason.HARDWARE_MISMATCH));

        assertEquals(THREADS, one(SuspicionKind.TWO_MACHINES).times());
    }

    @Test
    void aSettledSuspicionStaysOnRecordAndTheNextPatternOpensAnother() {
        mismatch(sync().machine(8));
        SuspicionId id = one(SuspicionKind.TWO_MACHINES).id();

        assertFalse(settle(id, SOUTHGATE), "another's looks like none");
        assertFalse(settle(new SuspicionId(UUID.randomUUID()), NORTHGATE));
        assertTrue(settle(id, NORTHGATE));
        assertFalse(settle(id, NORTHGATE), "it is settled");

        assertEquals(List.of(), open());
        Settlement settlement = all().get(0).settlement().orElseThrow();
        assertEquals("admin@northgate.example", settlement.by());
        assertEquals("A test laptop", settlement.reason());
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.settle'"
                        + " and object_id = '18429' and owner = '000000'"));
        mismatch(sync().machine(8));
        assertEquals(1, one(SuspicionKind.TWO_MACHINES).times());
        assertEquals(2, all().size());
    }

    @Test
    void pagesAndCountsSayTheSame() {
        exchange.issued(RequestFixture.activation().text("siteId", "18440").document());
        mismatch(sync().machine(8));
        assertEquals(3L, persistence.inTransaction(() -> suspicions.count(NORTHGATE, SuspicionFilter.OPEN)));
        assertEquals(0L, persistence.inTransaction(() -> suspicions.count(SOUTHGATE, SuspicionFilter.OPEN)));
        assertEquals(3L, persistence.inTransaction(() -> suspicions.countForVendor(SuspicionFilter.OPEN)));
        var first =
                persistence.inTransaction(() -> suspicions.list(NORTHGATE, SuspicionFilter.OPEN, PageRequest.first(2)));
        var second = persistence.inTransaction(
                () -> suspicions.list(NORTHGATE, SuspicionFilter.OPEN, new PageRequest(2, first.next())));
        assertEquals(2, first.items().size());
        assertEquals(1, second.items().size());
        assertFalse(first.items().contains(second.items().get(0)));
        assertEquals(
                2,
                persistence
                        .inTransaction(() ->
                                suspicions.list(NORTHGATE, SuspicionFilter.openOf(REGISTERED), PageRequest.first(9)))
                        .items()
                        .size());
    }

    private ExchangeFixture node() {
        return new ExchangeFixture(database, new Clocks(clock));
    }

    /** A synchronization one hour later. */
    private RequestFixture sync() {
        clock.forward(Duration.ofHours(1));
        return RequestFixture.of(RequestOperation.SYNC);
    }

    private void mismatch(RequestFixture request) {
        assertEquals(RefusalReason.HARDWARE_MISMATCH, exchange.refused(request.document()));
    }

    private boolean settle(SuspicionId id, ResellerNumber owner) {
        SettleSuspicion wish = new SettleSuspicion(id, new ResetReason("A test laptop"), ADMIN);
        return persistence.inTransaction(() -> suspicions.settle(wish, owner));
    }

    private long reported() {
        return database.number("select last_sequence from site where id = '18429'");
    }

    private List<SuspicionKind> kinds() {
        return open().stream().map(Suspicion::kind).toList();
    }

    private Suspicion one(SuspicionKind kind) {
        List<Suspicion> found =
                open().stream().filter(suspicion -> suspicion.kind() == kind).toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private List<Suspicion> open() {
        return open(NORTHGATE);
    }

    private List<Suspicion> open(ResellerNumber owner) {
        return list(owner, SuspicionFilter.OPEN);
    }

    private List<Suspicion> all() {
        return list(NORTHGATE, new SuspicionFilter(Optional.of(REGISTERED), Optional.empty(), Optional.empty()));
    }

    private List<Suspicion> list(ResellerNumber owner, SuspicionFilter filter) {
        return persistence
                .inTransaction(() -> suspicions.list(owner, filter, PageRequest.first(9)))
                .items();
    }
}
