package org.licenseportal.client.panel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Slows guessing down: from the fifth wrong try on nobody may try for a time that doubles with each. One try is looked
 * at after the other, so that a thousand at once gain nothing over one by one.
 */
final class Throttle {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);

    private final Clock clock;
    private int wrong;
    private Instant last = Instant.EPOCH;
    private Instant next = Instant.EPOCH;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** What became of a try. */
    enum Try {
        RIGHT,
        WRONG,
        /** It was not looked at. */
        TOO_EARLY
    }

    synchronized Try attempt(BooleanSupplier check) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return Try.TOO_EARLY;
        }
        if (check.getAsBoolean()) {
            wrong = 0;
            return Try.RIGHT;
        }
        wrong = last.plus(MEMORY).isBefore(now) ? 1 : wrong + 1;
        last = now;
        if (wrong >= FREE) {
            next = now.plus(delay(wrong - FREE));
        }
        return Try.WRONG;
    }

    /** How long until the next try is looked at. */
    synchronized Duration rest() {
        Duration left = Duration.between(clock.instant(), next);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration delay(int doublings) {
        Duration delay = FIRST;
        for (int i = 0; i < doublings && delay.compareTo(LONGEST) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
