package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.licenseportal.client.panel.Throttle.Try;

class ThrottleTest {
    private final HandClock clock = new HandClock();
    private final Throttle throttle = new Throttle(clock.time());

    private void wrongTries(int count) {
        for (int i = 0; i < count; i++) {
            assertEquals(Try.WRONG, throttle.attempt(() -> false));
            clock.forward(throttle.rest());
        }
    }

    @Test
    void fourWrongTriesDelayNothing() {
        for (int i = 0; i < 4; i++) {
            assertEquals(Try.WRONG, throttle.attempt(() -> false));
            assertEquals(Duration.ZERO, throttle.rest());
        }
    }

    @Test
    void fromTheFifthOnTheDelayDoublesUpToFiveMinutes() {
        wrongTries(4);
        for (int seconds : new int[] {5, 10, 20, 40, 80, 160, 300, 300}) {
            assertEquals(Try.WRONG, throttle.attempt(() -> false));
            assertEquals(Duration.ofSeconds(seconds), throttle.rest());
            clock.forward(throttle.rest());
        }
    }

    @Test
    void whatComesTooEarlyIsNotLookedAt() {
        wrongTries(4);
        throttle.attempt(() -> false);

        assertEquals(Try.TOO_EARLY, throttle.attempt(() -> true));
        clock.forward(Duration.ofSeconds(5));
        assertEquals(Try.RIGHT, throttle.attempt(() -> true));
    }

    @Test
    void aRightTryForgetsTheWrongOnes() {
        wrongTries(4);
        throttle.attempt(() -> true);

        assertEquals(Try.WRONG, throttle.attempt(() -> false));
        assertEquals(Duration.ZERO, throttle.rest());
    }

    @Test
    void anHourWithoutAWrongTryForgetsThem() {
        wrongTries(8);
        clock.forward(Duration.ofMinutes(61));

        throttle.attempt(() -> false);
        assertEquals(Duration.ZERO, throttle.rest());
    }

    @Test
    void aClockThatIsSetChangesNothing() {
        wrongTries(4);
        throttle.attempt(() -> false);
        clock.set(Duration.ofDays(-3650));
        assertEquals(Duration.ofSeconds(5), throttle.rest());
        clock.set(Duration.ofDays(7300));
        assertEquals(Try.TOO_EARLY, throttle.attempt(() -> true));
        clock.forward(Duration.ofSeconds(5));
        assertEquals(Try.RIGHT, throttle.attempt(() -> true));
    }

    @Test
    void manyTriesAtOnceGainNothing() {
        AtomicInteger looked = new AtomicInteger();

        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> throttle.attempt(() -> {
                    looked.incrementAndGet();
                    return false;
                }));

        assertEquals(5, looked.get());
        assertTrue(throttle.rest().compareTo(Duration.ZERO) > 0);
    }
}
