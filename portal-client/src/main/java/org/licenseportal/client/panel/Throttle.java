package org.licenseportal.client.panel;

import java.time.Duration;
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

    private final PanelTime time;
    private int wrong;
    /** When the last wrong try was, and how long nobody may try after it. */
    private long last;

    private Duration pause = Duration.ZERO;

    Throttle(PanelTime time) {
        this.time = time;
        this.last = time.now();
    }

    /** What became of a try. */
    enum Try {
        RIGHT,
        WRONG,
        /** It was not looked at. */
        TOO_EARLY
    }

    synchronized Try attempt(BooleanSupplier check) {
        Duration passed = time.since(last);
        if (passed.compareTo(pause) < 0) {
            return Try.TOO_EARLY;
        }
        if (check.getAsBoolean()) {
            wrong = 0;
            pause = Duration.ZERO;
            return Try.RIGHT;
        }
        wrong = passed.compareTo(MEMORY) > 0 ? 1 : wrong + 1;
        last = time.now();
        pause = wrong < FREE ? Duration.ZERO : delay(wrong - FREE);
        return Try.WRONG;
    }

    /** How long until the next try is looked at. */
    synchronized Duration rest() {
        Duration left = pause.minus(time.since(last));
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
