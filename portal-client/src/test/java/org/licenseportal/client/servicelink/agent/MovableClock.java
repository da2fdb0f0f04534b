package org.licenseportal.client.servicelink.agent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until a test moves it. */
public final class MovableClock extends Clock {
    private Instant now;

    /** @param now where it stands at first */
    public MovableClock(Instant now) {
        this.now = now;
    }

    /**
     * @param time that passes
     * @return this
     */
    public MovableClock forward(Duration time) {
        now = now.plus(time);
        return this;
    }

    /**
     * @param time that it is now
     * @return this
     */
    public MovableClock set(Instant time) {
        now = time;
        return this;
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
        throw new UnsupportedOperationException("UTC only");
    }
}
