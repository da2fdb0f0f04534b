package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.LicenseReport;

/** SL-4: an installation that holds an older license than it said before. */
@OnBothDatabases
@Timeout(180)
class SequenceSuspicionIT {

    private final TestDatabase database;
    private WatchedSites sites;

    SequenceSuspicionIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anActivatedSite() {
        sites = new WatchedSites(database);
    }

    @Test
    void aLostAnswerIsNoStepBack() {
        sites.issued(sites.holding(1));
        sites.issued(sites.holding(1));
        sites.issued(sites.holding(3));
        sites.issued(sites.holding(3));

        assertEquals(List.of(), sites.open());
    }

    @Test
    void aRestoredSnapshotIsAStepBackOnceAndThenGoesOn() {
        sites.issued(sites.holding(1));
        sites.issued(sites.holding(2));
        sites.issued(sites.holding(3));
        sites.issued(sites.holding(1));
        sites.issued(sites.holding(5));

        Suspicion back = sites.one(SuspicionKind.LOWER_SEQUENCE);
        assertEquals(SuspicionDetail.SEQUENCE, back.detail());
        assertEquals(Optional.of(1L), back.held());
        assertEquals(Optional.of(new LicenseReport(3, 4)), back.before());
        assertEquals(1, back.times());
    }

    @Test
    void twoCopiesThatTakeTurnsAreSeenAtEachRequestButTheFirstTwo() {
        long original = sites.issued(sites.holding(1));
        long copy = sites.issued(sites.holding(1));
        assertEquals(List.of(), sites.open(), "so far an answer may have been lost");
        for (int day = 1; day <= 3; day++) {
            original = sites.issued(sites.holding(original));
            copy = sites.issued(sites.holding(copy));
        }

        assertEquals(6, sites.one(SuspicionKind.LOWER_SEQUENCE).times());
    }

    @Test
    void licensesThatAnotherProgramOfTheMachineFetchedAreNoStepBack() {
        sites.issued(sites.holding(1));
        sites.issued(sites.sync());
        sites.issued(sites.holding(2));
        sites.issued(sites.sync());
        sites.issued(sites.holding(5));

        assertEquals(List.of(), sites.open());
    }

    @Test
    void anotherMachineBeginsAnew() {
        sites.issued(sites.holding(1));
        sites.issued(sites.holding(2));
        sites.reset();
        sites.issued(RequestFixture.activation().machine(8).claim("sequence", "0"));

        assertEquals(List.of(), sites.open());
    }

    @Test
    void aSequenceThatWasNeverIssuedIsNoStandardForLaterOnes() {
        sites.issued(sites.holding(99));
        sites.issued(sites.holding(2));

        assertEquals(List.of(), sites.open());
    }
}
