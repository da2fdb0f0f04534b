package org.licenseportal.client.servicelink.schedule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What one license server sees of a million installations over three days, of which it is away for six hours: minute by
 * minute, with the very schedule that the agent goes by.
 */
class MillionInstallationsTest {
    private static final Logger LOG = Logger.getLogger(MillionInstallationsTest.class.getName());
    private static final int INSTALLATIONS = 1_000_000;
    private static final Duration DAY = Duration.ofHours(24);
    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
    private static final int MINUTES = 3 * 24 * 60;
    private static final int OUTAGE = 24 * 60 + 9 * 60;
    private static final int BACK = OUTAGE + 6 * 60;
    private static final double EVEN = INSTALLATIONS / 86_400.0;

    /** How many times the even rate a server has to stand after six hours away. */
    private static final int MOST = 7;

    private static final int[] ATTEMPTS = new int[MINUTES];
    private static int lastRecovered;

    @BeforeAll
    static void simulate() {
        SplittableRandom random = new SplittableRandom(20261128);
        Backoff backoff = new Backoff(random);
        for (int i = 0; i < INSTALLATIONS; i++) {
            live(new Planner(Slot.of("device " + i, DAY), backoff));
        }
        LOG.info(() -> String.format(
                "even %.1f/s; while away %.1f/s at most; after it %.1f/s at most, in its first minute %.1f/s;"
                        + " last one back after %d minutes; a day later %.1f/s at most",
                EVEN,
                peak(OUTAGE, BACK),
                peak(BACK, BACK + 720),
                ATTEMPTS[BACK] / 60.0,
                lastRecovered - BACK,
                peak(BACK + 720, MINUTES)));
    }

    private static void live(Planner planner) {
        Instant next = planner.afterSuccess(START);
        int failures = 0;
        for (int minute = minute(next); minute < MINUTES; minute = minute(next)) {
            ATTEMPTS[minute]++;
            if (minute >= OUTAGE && minute < BACK) {
                failures++;
                next = planner.afterFailure(next, failures, Optional.empty());
            } else {
                lastRecovered = failures > 0 ? Math.max(lastRecovered, minute) : lastRecovered;
                failures = 0;
                next = planner.afterSuccess(next);
            }
        }
    }

    private static int minute(Instant moment) {
        return (int) Duration.between(START, moment).toMinutes();
    }

    private static double peak(int from, int to) {
        return Arrays.stream(ATTEMPTS, from, to).max().orElseThrow() / 60.0;
    }

    @Test
    void aDayIsEven() {
        assertTrue(peak(0, OUTAGE) < 1.15 * EVEN, "most in a second: " + peak(0, OUTAGE));
        assertTrue(Arrays.stream(ATTEMPTS, 1, OUTAGE).min().orElseThrow() / 60.0 > 0.85 * EVEN);
    }

    @Test
    void aServerThatIsAwayIsNotRunOver() {
        assertTrue(peak(OUTAGE, BACK) < MOST * EVEN, "most in a second: " + peak(OUTAGE, BACK));
    }

    @Test
    void aServerThatComesBackIsNotRunOver() {
        assertTrue(peak(BACK, BACK + 720) < MOST * EVEN, "most in a second: " + peak(BACK, BACK + 720));
        assertTrue(lastRecovered < BACK + 6 * 60 + 1, "the last one came after minutes: " + (lastRecovered - BACK));
    }

    @Test
    void whatItWasAwayForIsForgottenTheNextDay() {
        assertTrue(peak(BACK + 720, MINUTES) < 1.15 * EVEN, "most in a second: " + peak(BACK + 720, MINUTES));
    }
}
