package org.licenseportal.client.panel;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is put forward by hand. */
final class HandClock extends Clock {
    private volatile Instant now = Statuses.NOW;
    private volatile Duration passed = Duration.ofNanos(Long.MAX_VALUE - 1);

    void forward(Duration time) {
        now = now.plus(time);
        passed = passed.plus(time);
    }

    /** Somebody sets the clock; no time passes. */
    void set(Duration by) {
        now = now.plus(by);
    }

    /** Passed time runs over the end of its numbers, as the system's may. */
    PanelTime time() {
        return new PanelTime(this, () -> BigInteger.valueOf(passed.toSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(passed.getNano()))
                .longValue());
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource same = this::instant;
        return same.withZone(zone);
    }
}
