package org.licenseportal.notification;

import java.time.Duration;
import java.time.Instant;
import org.licenseportal.kernel.Clocks;

/** A clock that a test sets. */
final class SetClocks extends Clocks {

    private Instant now;

    SetClocks(Instant now) {
        this.now = now;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    synchronized void set(Instant instant) {
        now = instant;
    }

    synchronized void forward(Duration by) {
        now = now.plus(by);
    }
}
