package org.licenseportal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "6, PT16M", "9, PT2H8M", "10, PT4H", "23, PT4H"})
    void waitsTwiceAsLongEachTimeUpToFourHours(int attempts, Duration wait) {
        for (String id : new String[] {"a", "b", "c", "d"}) {
            Duration actual =
                    Duration.between(NOW, RetryRule.next(attempts, id, NOW).orElseThrow());
            assertTrue(actual.compareTo(wait) <= 0, actual.toString());
            assertTrue(actual.compareTo(wait.multipliedBy(4).dividedBy(5)) >= 0, actual.toString());
        }
    }

    @Test
    void mailsThatFailedTogetherDoNotComeBackTogether() {
        long moments = IntStream.range(0, 100)
                .mapToObj(mail -> RetryRule.next(5, "mail " + mail, NOW))
                .distinct()
                .count();
        assertTrue(moments > 90, moments + " moments");
    }

    @Test
    void givesUpAfterTwoDaysAndAHalf() {
        Instant at = NOW;
        for (int attempts = 1; attempts < RetryRule.TRIES; attempts++) {
            at = RetryRule.next(attempts, "mail", at).orElseThrow();
        }
        assertEquals(Optional.empty(), RetryRule.next(RetryRule.TRIES, "mail", at));
        Duration all = Duration.between(NOW, at);
        assertTrue(all.toHours() >= 48 && all.toHours() <= 64, all.toString());
    }
}
