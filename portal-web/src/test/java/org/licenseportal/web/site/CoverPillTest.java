package org.licenseportal.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.web.support.Ago;
import org.licenseportal.web.support.Texts;

/** SITE-1: how SWAS is said, by the calendar. */
class CoverPillTest {

    /** The last columns of a row. */
    static final class Said implements ArgumentsAggregator {

        @Override
        public CoverPill aggregateArguments(ArgumentsAccessor row, ParameterContext context) {
            return new CoverPill(row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }
    }

    private static final Texts TEXTS = Texts.of("sites", Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2027-05-02, 2026-11-28, ok, check, 'Valid 2 May 2027', 'in 155 days'",
        // the 61st day before the end, and the 60th
        "2027-01-28, 2026-11-28, ok, check, 'Valid 28 Jan 2027', 'in 61 days'",
        "2027-01-27, 2026-11-28, warn, clock, 'Expiring in 60 days', '27 Jan 2027'",
        "2026-12-10, 2026-11-28, warn, clock, 'Expiring in 12 days', '10 Dec 2026'",
        "2026-11-29, 2026-11-28, warn, clock, 'Expiring in 1 day', '29 Nov 2026'",
        "2026-11-28, 2026-11-28, warn, clock, 'Expires today', '28 Nov 2026'",
        "2026-11-27, 2026-11-28, bad, cross, 'Expired since 28 Nov 2026', '1 day ago'",
        "2017-05-02, 2026-11-28, bad, cross, 'Expired since 3 May 2017', '3,497 days ago'",
        // a leap day is a day
        "2028-02-29, 2028-02-28, warn, clock, 'Expiring in 1 day', '29 Feb 2028'",
        "2028-02-29, 2028-02-29, warn, clock, 'Expires today', '29 Feb 2028'",
        "2028-02-29, 2028-03-01, bad, cross, 'Expired since 1 Mar 2028', '1 day ago'",
        "2028-02-28, 2028-02-29, bad, cross, 'Expired since 29 Feb 2028', '1 day ago'",
        "2028-02-29, 2027-12-30, ok, check, 'Valid 29 Feb 2028', 'in 61 days'",
    })
    void site1SwasIsSaidInWordsWithAnIcon(LocalDate until, LocalDate today, @AggregateWith(Said.class) CoverPill said) {
        assertEquals(said, CoverPill.of(Optional.of(until), today, TEXTS));
    }

    @Test
    void site1ASiteWithoutSwasSaysSo() {
        assertEquals(
                new CoverPill("none", "circle", "No SWAS", ""),
                CoverPill.of(Optional.empty(), LocalDate.of(2026, 11, 28), TEXTS));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T09:59:31Z, just now",
        "2026-11-28T09:59:00Z, 1 minute ago",
        "2026-11-28T07:00:00Z, 3 hours ago",
        "2026-11-27T10:00:00Z, 1 day ago",
        "2026-11-16T10:00:00Z, 12 days ago"
    })
    void site3AnAgeIsSaidInItsLargestUnit(Instant when, String age) {
        assertEquals(age, Ago.of(when, Instant.parse("2026-11-28T10:00:00Z"), TEXTS));
    }
}
