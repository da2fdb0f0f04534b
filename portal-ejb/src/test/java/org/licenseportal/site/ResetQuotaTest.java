package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResetQuotaTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void whileOneIsLeftNobodyHasToWait() {
        ResetQuota quota = new ResetQuota(2, days(0));

        assertEquals(1, quota.left());
        assertEquals(Optional.empty(), quota.nextFree());
    }

    @Test
    void theNextOneIsFreeWhenTheFirstIsAYearOld() {
        ResetQuota quota = new ResetQuota(2, days(0, 9));

        assertEquals(0, quota.left());
        assertEquals(Optional.of(FIRST.plus(365, ChronoUnit.DAYS)), quota.nextFree());
    }

    @Test
    void aLimitThatWasLoweredCountsFromTheLastOnes() {
        ResetQuota quota = new ResetQuota(1, days(0, 9, 20));

        assertEquals(0, quota.left());
        assertEquals(Optional.of(FIRST.plus(385, ChronoUnit.DAYS)), quota.nextFree());
    }

    @Test
    void aLimitBelowOneIsOne() {
        ResetLimit limit = new ResetLimit();
        limit.perYear = 0;

        assertEquals(1, limit.perYear());
    }

    private static List<Instant> days(Integer... later) {
        return Stream.of(later).map(day -> FIRST.plus(day, ChronoUnit.DAYS)).toList();
    }
}
