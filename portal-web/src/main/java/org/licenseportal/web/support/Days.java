package org.licenseportal.web.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as pages write them: {@code 2 May 2027}, and {@code 2 May 2027, 14:05}. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Days() {}

    /** A day. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** The day on which it was in this time zone. */
    public static String of(Instant when, ZoneId zone) {
        return DAY.format(when.atZone(zone));
    }

    /** Day and time in this time zone. */
    public static String timeOf(Instant when, ZoneId zone) {
        return TIME.format(when.atZone(zone));
    }
}
