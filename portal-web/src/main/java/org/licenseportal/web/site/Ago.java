package org.licenseportal.web.site;

import java.time.Duration;
import java.time.Instant;
import org.licenseportal.web.support.Texts;

/** How long ago something was, in words: in the largest unit that gives at least one. */
final class Ago {

    private Ago() {}

    static String of(Instant when, Instant now, Texts texts) {
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
