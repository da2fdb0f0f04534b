package org.licenseportal.web.support;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in words: in the largest unit that gives at least one. */
public final class Ago {

    private Ago() {}

    /** The words; the texts have {@code ago.days} and so on. */
    public static String of(Instant when, Instant now, Texts texts) {
        Duration age = Duration.between(when, now);
        if (age.toDays() > 0) {
            return texts.text("ago.days", age.toDays());
        }
        if (age.toHours() > 0) {
            return texts.text("ago.hours", age.toHours());
        }
        return age.toMinutes() > 0 ? texts.text("ago.minutes", age.toMinutes()) : texts.text("ago.now");
    }
}
