package org.licenseportal.client.servicelink.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait after failures: anything up to 15 minutes after the first, up to twice as long after each further
 * one, up to 6 hours at most ("full jitter"). Drawing from the whole range takes apart those that failed together.
 *
 * @param random draws
 */
public record Backoff(RandomGenerator random) {
    static final Duration FIRST = Duration.ofMinutes(15);
    static final Duration MOST = Duration.ofHours(6);
    private static final Duration LEAST = Duration.ofMinutes(1);
    /** A server that asks for more than this is not believed; those that it asks come back one by one all the same. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final int DOUBLINGS = 5;

    /**
     * @param failures in a row, at least 1
     * @param retryAfter what the server asked for; the wait is then longer than that, by less than 15 minutes
     * @return how long to wait
     */
    public Duration pause(int failures, Optional<Duration> retryAfter) {
        Optional<Duration> asked =
                retryAfter.map(wait -> (wait.compareTo(PATIENCE) > 0 ? PATIENCE : wait).plus(drawn(FIRST)));
        Duration own = drawn(ceiling(failures));
        return asked.filter(wait -> wait.compareTo(own) > 0).orElse(own);
    }

    static Duration ceiling(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return doubled.compareTo(MOST) > 0 ? MOST : doubled;
    }

    private Duration drawn(Duration ceiling) {
        return Duration.ofMillis(random.nextLong(LEAST.toMillis(), ceiling.toMillis() + 1));
    }
}
