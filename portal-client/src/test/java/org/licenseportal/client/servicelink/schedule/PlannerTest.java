package org.licenseportal.client.servicelink.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final String DEVICE = "aC18_qljuR-2JykmG2bp7rB-R3O7TlXP-0f2brv1xeE";

    private static boolean due(Instant now, Instant planned, Instant next) {
        return Planner.due(now, Optional.of(planned), Optional.of(next));
    }

    @Test
    void aSlotIsTheSameTimeOfEveryDay() {
        Slot slot = Slot.of(DEVICE, DAY);
        Instant next = slot.after(NOW);
        assertTrue(next.isAfter(NOW) && !next.isAfter(NOW.plus(DAY)));
        assertEquals(next.plus(DAY), slot.after(next));
        assertEquals(next, slot.after(next.minusMillis(1)));
        assertEquals(next, Slot.of(DEVICE, DAY).after(NOW));
        assertNotEquals(next, Slot.of("another", DAY).after(NOW));
    }

    @Test
    void aPauseIsDrawnFromARangeThatDoublesUpToSixHours() {
        Backoff backoff = new Backoff(new Random(1));
        int[] minutes = {15, 30, 60, 120, 240, 360, 360, 360};
        for (int failures = 1; failures <= minutes.length; failures++) {
            Duration most = Duration.ofMinutes(minutes[failures - 1]);
            assertEquals(most, Backoff.ceiling(failures));
            int times = failures;
            long beyondHalf = IntStream.range(0, 1000)
                    .mapToObj(i -> backoff.pause(times, Optional.empty()))
                    .peek(pause ->
                            assertTrue(pause.compareTo(most) <= 0 && pause.compareTo(Duration.ofMinutes(1)) >= 0))
                    .filter(pause -> pause.compareTo(most.dividedBy(2)) > 0)
                    .count();
            assertTrue(beyondHalf > 400 && beyondHalf < 650, "the whole range is used: " + beyondHalf);
        }
        assertEquals(Backoff.MOST, Backoff.ceiling(Integer.MAX_VALUE));
    }

    @Test
    void whatTheServerAsksForIsKeptTo() {
        Backoff backoff = new Backoff(new Random(2));
        Duration asked = Duration.ofHours(8);
        Duration pause = backoff.pause(1, Optional.of(asked));
        assertTrue(pause.compareTo(asked) > 0 && pause.compareTo(asked.plusMinutes(15)) <= 0);
        Duration most = backoff.pause(1, Optional.of(Duration.ofDays(365)));
        assertTrue(most.compareTo(DAY) > 0 && most.compareTo(DAY.plusMinutes(15)) <= 0, "within reason: " + most);
        assertNotEquals(most, backoff.pause(1, Optional.of(Duration.ofDays(365))), "not all at once");
        assertTrue(backoff.pause(8, Optional.of(Duration.ZERO)).compareTo(Duration.ZERO) > 0);
    }

    @Test
    void whatSleptOverItsTimeIsDueWhenItWakesUp() {
        Instant next = NOW.plus(DAY);
        assertFalse(due(next.minusMillis(1), NOW, next));
        assertTrue(due(next, NOW, next));
        assertTrue(due(next.plus(Duration.ofDays(400)), NOW, next));
    }

    @Test
    void aClockThatWentBackMakesItDueAndASmallCorrectionDoesNot() {
        Instant next = NOW.plus(DAY);
        assertTrue(due(NOW.minus(Duration.ofDays(3650)), NOW, next));
        assertFalse(due(NOW.minus(Duration.ofMinutes(4)), NOW, next));
        assertFalse(Planner.due(NOW, Optional.of(NOW), Optional.empty()), "nothing is planned");
    }
}
