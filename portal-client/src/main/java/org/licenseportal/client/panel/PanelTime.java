package org.licenseportal.client.panel;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The two times of a panel. How long something is ago is not asked of the clock: it may be set while the panel runs,
 * which would lock people out or keep them in.
 *
 * @param clock what the time is, for people
 * @param nanos what has passed since some moment, in nanoseconds; it only goes forward
 */
record PanelTime(Clock clock, LongSupplier nanos) {

    static PanelTime by(Clock clock) {
        return new PanelTime(clock, System::nanoTime);
    }

    /** A moment on that scale, to measure from. */
    long now() {
        return nanos.getAsLong();
    }

    /** What has passed since a moment on that scale. */
    Duration since(long moment) {
        return Duration.ofNanos(now() - moment);
    }
}
