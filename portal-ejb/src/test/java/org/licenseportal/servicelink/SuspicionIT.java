package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteFixture;

/** SL-4 as the license server sees it: requests that look as if a license were used twice. */
@OnBothDatabases
@Timeout(180)
class SuspicionIT {

    private static final int THREADS = 16;
    private static final String HARDWARE = "sha256:0123456789abcdef";

    private final TestDatabase database;
    private WatchedSites sites;

    SuspicionIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anActivatedSite() {
        sites = new WatchedSites(database);
    }

    @Test
    void goodRequestsRaiseNothing() {
        sites.issued(sites.holding(1));
        sites.issued(sites.sync());
        sites.issued(RequestFixture.activation());
        sites.issued(RequestFixture.of(RequestOperation.DEACTIVATE));

        assertEquals(List.of(), sites.open());
    }

    @Test
    void anotherMachineIsToldWithWhatDiffers() {
        sites.mismatch(sites.sync().machine(8));
        assertEquals(
                SuspicionDetail.DEVICE, sites.one(SuspicionKind.TWO_MACHINES).detail());
        sites.mismatch(sites.sync().text("hardwareId", "other"));
        assertEquals(
                SuspicionDetail.HARDWARE, sites.one(SuspicionKind.TWO_MACHINES).detail());
        sites.mismatch(sites.sync().machine(8).text("hardwareId", "other").text("resellerNumber", "000000"));

        Suspicion suspicion = sites.one(SuspicionKind.TWO_MACHINES);
        assertEquals(SuspicionDetail.BOTH, suspicion.detail());
        assertEquals(3, suspicion.times());
        assertEquals(SiteFixture.NOW.plus(Duration.ofHours(1)), suspicion.firstSeen());
        assertEquals(SiteFixture.NOW.plus(Duration.ofHours(3)), suspicion.lastSeen());
        assertEquals(Optional.of("other"), suspicion.machine().hardwareId());
        assertEquals(Optional.of("192.0.2.7"), suspicion.machine().address());
        assertEquals(1, sites.open().size(), "one of a kind is open");
    }

    @Test
    void whoKnowsNothingButTheSiteIdOpensNoSuspicion() {
        RequestFixture stranger = sites.sync().machine(8).text("hardwareId", "other");
        sites.mismatch(stranger);
        sites.mismatch(sites.sync().machine(9).text("hardwareId", "another").text("activationCode", "guessed"));

        assertEquals(List.of(), sites.open());
        assertEquals(2, database.number("select count(*) from synchronization where result = 'hardware-mismatch'"));
    }

    @Test
    void aSiteThatNoMachineHasIsNoReason() {
        assertEquals(
                RefusalReason.NOT_ACTIVATED,
                sites.refused(sites.sync().text("siteId", "18440").machine(8)));

        assertEquals(List.of(), sites.open());
    }

    @Test
    void aMachineThatGetsTheSiteAfterAResetIsNoLongerSuspicious() {
        sites.mismatch(sites.sync().machine(8));
        sites.mismatch(sites.sync().machine(9));
        sites.reset();
        assertEquals(1, sites.open().size(), "the reset alone says nothing of the machines");
        sites.issued(RequestFixture.activation().machine(8));

        assertEquals(List.of(), sites.open());
        SuspicionEnd settlement = sites.all().get(0).settlement().orElseThrow();
        assertEquals(SuspicionEnd.PORTAL, settlement.by());
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.settle' and actor = 'portal'"
                        + " and object_id = '18429' and owner = '000000'"));
        sites.issued(RequestFixture.activation().machine(8));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.settle'"),
                "where nothing was open, nothing is recorded");
    }

    @Test
    void oneKeyOnOtherHardwareOnceIsNoCopyAndInTurnIsOne() {
        sites.mismatch(sites.sync().text("hardwareId", "other"));
        sites.mismatch(sites.sync().text("hardwareId", "other"));
        assertEquals(List.of(SuspicionKind.TWO_MACHINES), sites.kinds());

        sites.issued(sites.sync());
        sites.mismatch(sites.sync().text("hardwareId", "other"));

        Suspicion copied = sites.one(SuspicionKind.COPIED_KEY);
        assertEquals(SuspicionDetail.HARDWARE, copied.detail());
        assertEquals(1, copied.times());
    }

    @Test
    void aKeyInTurnThatAnotherSiteHasTooIsCountedOnceARequest() {
        sites.issued(RequestFixture.activation().text("siteId", "18440"));
        sites.mismatch(sites.sync().text("hardwareId", "other"));
        sites.issued(sites.sync());
        long before = timesCopied();

        sites.mismatch(sites.sync().text("hardwareId", "other"));

        assertEquals(before + 1, timesCopied());
        Suspicion copied = sites.open().stream()
                .filter(one -> one.site().equals(REGISTERED) && one.kind() == SuspicionKind.COPIED_KEY)
                .findFirst()
                .orElseThrow();
        assertEquals(SuspicionDetail.OTHER_SITE, copied.detail());
    }

    private long timesCopied() {
        return database.number("select times_seen from suspicion where site_id = '18429' and kind = 'copied-key'");
    }

    @Test
    void oneKeyAtTwoSitesOfAnOwnerIsToldAtBoth() {
        sites.issued(RequestFixture.activation().text("siteId", "18440"));

        List<Suspicion> copied = sites.open();
        assertEquals(List.of(SuspicionKind.COPIED_KEY, SuspicionKind.COPIED_KEY), sites.kinds());
        for (Suspicion suspicion : copied) {
            assertEquals(SuspicionDetail.OTHER_SITE, suspicion.detail());
            assertEquals(
                    suspicion.site().equals(REGISTERED) ? "18440" : "18429",
                    suspicion.otherSite().orElseThrow().value());
            assertEquals(Optional.of(HARDWARE), suspicion.machine().hardwareId());
        }
    }

    @Test
    void aRefusedRequestOfAKeyThatAnotherSiteHasIsToldAtBoth() {
        sites.refused(sites.sync().text("siteId", "18440"));

        assertEquals(List.of(SuspicionKind.COPIED_KEY, SuspicionKind.COPIED_KEY), sites.kinds());
    }

    @Test
    void aMachineThatGaveItsSiteBackMayHaveAnother() {
        sites.issued(RequestFixture.of(RequestOperation.DEACTIVATE));
        sites.issued(RequestFixture.activation().text("siteId", "18440"));

        assertEquals(List.of(), sites.open());
    }

    @Test
    void theSameRequestAgainIsSeenOnce() {
        RequestDocument stranger = sites.sync().machine(8).document();
        sites.node().refused(stranger);
        sites.node().refused(stranger);

        assertEquals(1, sites.one(SuspicionKind.TWO_MACHINES).times());
    }

    @Test
    void ofManyStrangersAtOnceEachIsCountedInOneSuspicion() {
        assertEquals(
                THREADS,
                Race.winners(
                        THREADS,
                        runner -> sites.node(Duration.ofMillis(runner))
                                        .refused(RequestFixture.of(RequestOperation.SYNC)
                                                .machine(8)
                                                .document())
                                == RefusalReason.HARDWARE_MISMATCH));

        Suspicion suspicion = sites.one(SuspicionKind.TWO_MACHINES);
        assertEquals(THREADS, suspicion.times());
        assertEquals(SiteFixture.NOW, suspicion.lastSeen(), "whoever came last, in whatever order they were written");
        assertEquals(THREADS, database.number("select count(*) from synchronization where result <> 'delivered'"));
    }

    @Test
    void aRequestThatCameEarlierAndIsWrittenLaterIsCountedToo() {
        RequestFixture later = sites.sync().machine(8);
        sites.mismatch(later);
        assertEquals(
                RefusalReason.HARDWARE_MISMATCH,
                sites.node(Duration.ofSeconds(1))
                        .refused(RequestFixture.of(RequestOperation.SYNC)
                                .machine(8)
                                .document()));

        Suspicion suspicion = sites.one(SuspicionKind.TWO_MACHINES);
        assertEquals(2, suspicion.times());
        assertEquals(SiteFixture.NOW.plus(Duration.ofHours(1)), suspicion.lastSeen());
    }
}
