package org.licenseportal.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MAIL-1: which notice is due. */
class NoticeThresholdTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "91, none",
        "90, DAYS_90",
        "61, DAYS_90",
        "60, DAYS_60",
        "31, DAYS_60",
        "30, DAYS_30",
        "8, DAYS_30",
        "7, DAYS_7",
        "1, DAYS_7",
        "0, LAST_DAY",
        "-1, LAST_DAY",
        "-30, LAST_DAY",
        "-31, none"
    })
    void theLatestThresholdThatWasPassedIsDue(int daysLeft, String due) {
        assertEquals(
                due.equals("none") ? Optional.empty() : Optional.of(NoticeThreshold.valueOf(due)),
                NoticeThreshold.latest(DAY, DAY.plusDays(daysLeft)));
    }

    @Test
    void aLeapDayIsADay() {
        LocalDate leapDay = LocalDate.parse("2028-02-29");
        assertEquals(Optional.of(NoticeThreshold.LAST_DAY), NoticeThreshold.latest(leapDay, leapDay));
        assertEquals(
                Optional.of(NoticeThreshold.DAYS_30),
                NoticeThreshold.latest(LocalDate.parse("2028-02-22"), dayAfter()));
        assertEquals(
                Optional.of(NoticeThreshold.DAYS_7), NoticeThreshold.latest(LocalDate.parse("2028-02-23"), dayAfter()));
        assertEquals(
                Optional.of(NoticeThreshold.DAYS_7),
                NoticeThreshold.latest(LocalDate.parse("2027-02-22"), LocalDate.parse("2027-03-01")));
    }

    private static LocalDate dayAfter() {
        return LocalDate.parse("2028-03-01");
    }
}
