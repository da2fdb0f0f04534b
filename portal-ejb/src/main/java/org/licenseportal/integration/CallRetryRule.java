package org.licenseportal.integration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a call that was not taken is tried again: as Standard Webhooks proposes, ten tries in three days. A tenth of
 * each wait is spread, so that calls that failed together do not come back together.
 */
final class CallRetryRule {

    private static final int SPREAD = 10;

    private static final List<Duration> WAITS = Stream.of(
                    "PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H")
            .map(Duration::parse)
            .toList();

    static final int TRIES = WAITS.size() + 1;

    private CallRetryRule() {}

    /**
     * When to try again; empty when it was tried often enough.
     *
     * @param attempts how many tries there were
     * @param id the call, which decides on its place in the spread
     */
    static Optional<Instant> next(int attempts, String id, Instant now) {
        if (attempts >= TRIES) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(Math.max(attempts, 1) - 1);
        long spread = wait.toMillis() / SPREAD;
        return Optional.of(now.plus(wait).plusMillis(Math.floorMod((id + attempts).hashCode(), spread + 1)));
    }
}
