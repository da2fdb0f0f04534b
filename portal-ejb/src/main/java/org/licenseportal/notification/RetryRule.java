package org.licenseportal.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a mail that could not be sent is tried again: after half a minute, then after twice as long each time, four
 * hours at most, for some two and a half days. A fifth of each wait is spread, so that mails that failed together do
 * not come back together.
 */
final class RetryRule {

    static final int TRIES = 24;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int DOUBLINGS = 9;
    private static final int SPREAD = 5;

    private RetryRule() {}

    /**
     * When to try again; empty when it was tried often enough.
     *
     * @param attempts how many tries there were
     * @param id the mail, which decides on its place in the spread: the same one at every node
     */
    static Optional<Instant> next(int attempts, String id, Instant now) {
        return attempts >= TRIES ? Optional.empty() : Optional.of(now.plus(wait(attempts, id)));
    }

    private static Duration wait(int attempts, String id) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        Duration full = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        long spread = full.toMillis() / SPREAD;
        return full.minusMillis(Math.floorMod((id + attempts).hashCode() * 2_654_435_761L, spread + 1));
    }
}
