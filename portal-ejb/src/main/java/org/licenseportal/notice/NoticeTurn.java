package org.licenseportal.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The run of one day, as a node holds it.
 *
 * @param day the day
 * @param holder the node
 */
record NoticeTurn(LocalDate day, String holder) {

    /** Longer than the mails of one reseller take: the lease is renewed with each of them. */
    static final Duration LEASE = Duration.ofMinutes(10);

    static long until(Instant now) {
        return now.plus(LEASE).toEpochMilli();
    }
}
