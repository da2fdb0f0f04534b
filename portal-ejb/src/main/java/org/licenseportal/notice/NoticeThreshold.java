package org.licenseportal.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How long before the last day of cover somebody is told. */
enum NoticeThreshold {
    /** Three months: a renewal can still be planned. */
    DAYS_90(90),
    /** Two months. */
    DAYS_60(60),
    /** One month. */
    DAYS_30(30),
    /** One week. */
    DAYS_7(7),
    /** The last day itself. */
    LAST_DAY(0);

    /** How many days after the last day it is still told, when it could not be told before. */
    static final int CATCH_UP_DAYS = 30;

    private final int daysBefore;

    NoticeThreshold(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    int daysBefore() {
        return daysBefore;
    }

    /**
     * The threshold that was passed last; empty when none was, or when all of this is too long ago.
     *
     * @param day the day that it is
     * @param coveredUntil the last day of cover
     */
    static Optional<NoticeThreshold> latest(LocalDate day, LocalDate coveredUntil) {
        long left = ChronoUnit.DAYS.between(day, coveredUntil);
        return left < -CATCH_UP_DAYS
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(threshold -> left <= threshold.daysBefore)
                        .min(Comparator.comparingInt(NoticeThreshold::daysBefore));
    }
}
