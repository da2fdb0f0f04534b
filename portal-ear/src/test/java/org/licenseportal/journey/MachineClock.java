package org.licenseportal.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.licenseportal.kernel.Clocks;

/** The time of this machine, for what takes a clock and runs beside a real server. */
public final class MachineClock extends Clock {

    private final Clocks clocks = new Clocks();

    @Override
    public Instant instant() {
        return clocks.now();
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
