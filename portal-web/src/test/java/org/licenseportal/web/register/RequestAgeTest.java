package org.licenseportal.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.web.support.Texts;

class RequestAgeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S | just now",
                "PT59S | just now",
                "PT-59S | just now",
                "PT1M | 1 minute ago",
                "PT3M30S | 3 minutes ago",
                "PT59M59S | 59 minutes ago",
                "PT1H | 1 hour ago",
                "PT47H59M | 47 hours ago",
                "P2D | 2 days ago, or on a clock that is wrong",
                "P4000D | 4,000 days ago, or on a clock that is wrong",
                "PT-5M | on a clock that is 5 minutes ahead",
                "PT-2H | on a clock that is 2 hours ahead",
                "P-3D | on a clock that is 3 days ahead"
            })
    void tellsTheAge(Duration age, String words) {
        assertEquals(words, RequestAge.inWords(NOW.minus(age), NOW, Texts.of("register", Locale.ENGLISH)));
    }
}
