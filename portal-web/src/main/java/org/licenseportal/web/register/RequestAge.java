package org.licenseportal.web.register;

import java.time.Duration;
import java.time.Instant;
import org.licenseportal.web.support.Texts;

/**
 * How long ago a request was made, in words. Installations without internet access often have a wrong clock, so a time
 * ahead of ours, or days behind it, is told as such and never held against the request.
 */
final class RequestAge {

    /** From here on a wrong clock is as likely as an old request. */
    private static final Duration DOUBTFUL = Duration.ofDays(2);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private RequestAge() {}

    static String inWords(Instant made, Instant now, Texts texts) {
        Duration age = Duration.between(made, now);
        if (age.abs().compareTo(MINUTE) < 0) {
            return texts.text("age.now");
        }
        String prefix = age.isNegative() ? "age.ahead." : "age.";
        return texts.text(prefix + unit(age.abs()), amount(age.abs()));
    }

    private static String unit(Duration age) {
        if (age.compareTo(HOUR) < 0) {
            return "minutes";
        }
        return age.compareTo(DOUBTFUL) < 0 ? "hours" : "days";
    }

    private static long amount(Duration age) {
        if (age.compareTo(HOUR) < 0) {
            return age.toMinutes();
        }
        return age.compareTo(DOUBTFUL) < 0 ? age.toHours() : age.toDays();
    }
}
