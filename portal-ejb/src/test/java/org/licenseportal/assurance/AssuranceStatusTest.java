package org.licenseportal.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.assurance.AssuranceStatus.Status.EXPIRED;
import static org.licenseportal.assurance.AssuranceStatus.Status.NONE;
import static org.licenseportal.assurance.AssuranceStatus.Status.VALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssuranceStatusTest {

    private static final LocalDate MAY_2 = LocalDate.of(2017, 5, 2);
    private static final AssuranceTerm FIRST_YEAR = new AssuranceTerm(LocalDate.of(2016, 5, 3), MAY_2);
    private static final AssuranceTerm SECOND_YEAR =
            new AssuranceTerm(LocalDate.of(2017, 5, 3), LocalDate.of(2018, 5, 2));
    private static final AssuranceTerm AFTER_A_GAP =
            new AssuranceTerm(LocalDate.of(2017, 8, 1), LocalDate.of(2018, 7, 31));

    @Test
    void withoutTermsThereIsNone() {
        assertEquals(new AssuranceStatus(NONE, Optional.empty()), AssuranceStatus.on(MAY_2, List.of()));
    }

    @Test
    void theFirstAndTheLastDayAreCovered() {
        assertStatus(VALID, MAY_2, FIRST_YEAR.startsOn(), FIRST_YEAR);
        assertStatus(VALID, MAY_2, MAY_2, FIRST_YEAR);
    }

    @Test
    void theDayAfterTheLastItIsExpired() {
        assertStatus(EXPIRED, MAY_2, MAY_2.plusDays(1), FIRST_YEAR);
    }

    @Test
    void aTermThatHasNotBegunDoesNotCount() {
        LocalDate before = FIRST_YEAR.startsOn().minusDays(1);
        assertEquals(new AssuranceStatus(NONE, Optional.empty()), AssuranceStatus.on(before, List.of(FIRST_YEAR)));
    }

    @Test
    void aRenewalBoughtEarlyAlreadyShows() {
        assertStatus(VALID, SECOND_YEAR.expiresOn(), MAY_2, SECOND_YEAR, FIRST_YEAR);
    }

    @Test
    void aGapIsAGap() {
        assertStatus(VALID, MAY_2, MAY_2, FIRST_YEAR, AFTER_A_GAP);
        assertStatus(EXPIRED, MAY_2, MAY_2.plusDays(30), FIRST_YEAR, AFTER_A_GAP);
        assertStatus(VALID, AFTER_A_GAP.expiresOn(), AFTER_A_GAP.startsOn(), FIRST_YEAR, AFTER_A_GAP);
    }

    private static void assertStatus(
            AssuranceStatus.Status status, LocalDate expires, LocalDate day, AssuranceTerm... terms) {
        assertEquals(new AssuranceStatus(status, Optional.of(expires)), AssuranceStatus.on(day, List.of(terms)));
    }
}
