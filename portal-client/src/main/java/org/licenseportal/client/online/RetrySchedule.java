package org.licenseportal.client.online;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try again: after 1, 2, 4 … seconds, each between a half and the whole of it so that a thousand installations
 * do not come back in the same moment, but not before the portal's {@code Retry-After}. Bounded in attempts and in the
 * time waited altogether.
 *
 * @param attempts how often a request is sent at most, the first time included
 * @param budget how long all pauses together may be
 * @param random spreads the pauses
 */
record RetrySchedule(int attempts, Duration budget, RandomGenerator random) {
    private static final Duration FIRST = Duration.ofSeconds(1);

    static RetrySchedule standard(RandomGenerator random) {
        return new RetrySchedule(5, Duration.ofMinutes(2), random);
    }

    /**
     * @param made attempts made so far
     * @param waited time waited so far
     * @param retryAfter what the portal asked for
     * @return the pause before the next attempt, empty to give up
     */
    Optional<Duration> next(int made, Duration waited, Optional<Duration> retryAfter) {
        if (made >= attempts) {
            return Optional.empty();
        }
        long full = FIRST.toMillis() << (made - 1);
        Duration own = Duration.ofMillis(random.nextLong(full / 2, full + 1));
        Duration pause = retryAfter.filter(asked -> asked.compareTo(own) > 0).orElse(own);
        return Optional.of(pause).filter(p -> waited.plus(p).compareTo(budget) <= 0);
    }
}
