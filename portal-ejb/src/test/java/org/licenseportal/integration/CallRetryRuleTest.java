package org.licenseportal.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** ACC-3: a call is tried ten times in three days and a little more, as Standard Webhooks proposes. */
class CallRetryRuleTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void tenTriesInSomeThreeDays() {
        Instant now = START;
        int tries = 1;
        for (Optional<Instant> next = CallRetryRule.next(tries, "msg_1", now);
                next.isPresent();
                next = CallRetryRule.next(tries, "msg_1", now)) {
            assertTrue(next.get().isAfter(now));
            now = next.get();
            tries++;
        }
        assertEquals(10, tries);
        Duration all = Duration.between(START, now);
        Duration proposed = Duration.ofHours(75).plusMinutes(35).plusSeconds(5);
        assertFalse(all.compareTo(proposed) < 0, all::toString);
        assertTrue(all.compareTo(proposed.multipliedBy(11).dividedBy(10)) <= 0, all::toString);
    }

    @Test
    void callsThatFailedTogetherDoNotComeBackTogether() {
        assertFalse(CallRetryRule.next(4, "msg_1", START).equals(CallRetryRule.next(4, "msg_2", START)));
        assertEquals(CallRetryRule.next(4, "msg_1", START), CallRetryRule.next(4, "msg_1", START));
    }
}
