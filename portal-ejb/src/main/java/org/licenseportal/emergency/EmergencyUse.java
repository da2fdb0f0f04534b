package org.licenseportal.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * That a site had its emergency license of a calendar year, in UTC.
 *
 * @param at when
 * @param way by which way
 * @param serial the emergency license, or the license whose code was told
 */
public record EmergencyUse(Instant at, EmergencyWay way, String serial) {

    static int yearOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).getYear();
    }

    int year() {
        return yearOf(at);
    }

    /** The first day on which the site may have the next one. */
    public LocalDate nextPossible() {
        return LocalDate.of(year() + 1, 1, 1);
    }
}
