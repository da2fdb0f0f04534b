package org.licenseportal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The only place that reads the time. Everything else injects it, so that a test can set it.
 *
 * <p>Instants are cut to milliseconds: that is what the database keeps, and a value read back equals the one written.
 */
@ApplicationScoped
public class Clocks {

    private final Clock clock;

    /** The machine's clock. */
    public Clocks() {
        this(Clock.systemUTC());
    }

    /** A clock of the caller's, for tests. */
    public Clocks(Clock clock) {
        this.clock = clock;
    }

    /** Now, in whole milliseconds. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** The day that it is in UTC: SWAS terms end with the UTC day. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }
}
