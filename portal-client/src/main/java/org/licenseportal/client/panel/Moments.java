package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time for people: when, and how far from now. */
final class Moments {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final Duration SAME = Duration.ofSeconds(5);
    private static final int HOURS_TO_DAYS = 48;

    private final Clock clock;
    private final ZoneId zone;

    Moments(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    String zone() {
        return zone.getId();
    }

    Element at(Instant instant) {
        return el("time", WHEN.format(instant.atZone(zone))).with("datetime", instant.toString());
    }

    /** When, and the distance in smaller letters. */
    Markup from(Instant instant) {
        Duration ahead = Duration.between(clock.instant(), instant);
        return Markup.all(
                at(instant),
                new Words(" "),
                el(
                        "span.muted",
                        Texts.of(ahead.compareTo(Duration.ZERO) > 0 ? "time.in" : "time.ago", span(ahead.abs()))));
    }

    /** How far a clock is ahead of another, or behind it. */
    String skew(Duration ahead) {
        if (ahead.abs().compareTo(SAME) <= 0) {
            return Texts.of("skew.none");
        }
        return Texts.of(ahead.isNegative() ? "skew.behind" : "skew.ahead", span(ahead.abs()));
    }

    static String span(Duration length) {
        if (length.toMinutes() == 0) {
            return Texts.counted("time.second", Math.max(1, length.toSeconds()));
        }
        if (length.toHours() == 0) {
            return Texts.counted("time.minute", length.toMinutes());
        }
        if (length.toHours() < HOURS_TO_DAYS) {
            return Texts.counted("time.hour", length.toHours());
        }
        return Texts.counted("time.day", length.toDays());
    }
}
