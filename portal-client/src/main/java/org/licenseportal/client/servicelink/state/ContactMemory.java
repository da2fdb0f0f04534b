package org.licenseportal.client.servicelink.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of the contact with the license server.
 *
 * @param failures synchronizations that failed since the last one that went well
 * @param skew how far this machine's clock was ahead of the server's
 * @param serverTime the server's clock when it last answered
 * @param latest corrected time that was reached since; the clock may be set back, time does not go there
 * @param planned when this machine's clock stood when the next synchronization was planned
 * @param next synchronization, by this machine's clock
 */
public record ContactMemory(
        int failures,
        Optional<Duration> skew,
        Optional<Instant> serverTime,
        Optional<Instant> latest,
        Optional<Instant> planned,
        Optional<Instant> next) {
    /** There was none. */
    public static final ContactMemory NONE = new ContactMemory(
            0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @param count of failures
     * @return this with that count
     */
    public ContactMemory failed(int count) {
        return new ContactMemory(count, skew, serverTime, latest, planned, next);
    }

    /**
     * @param local this machine's clock when the answer came
     * @param server the server's at the same moment
     * @return this with both clocks compared
     */
    public ContactMemory heard(Instant local, Instant server) {
        return new ContactMemory(
                failures,
                Optional.of(Duration.between(server, local)),
                Optional.of(server),
                Optional.of(server),
                planned,
                next);
    }

    /**
     * @param time corrected, that it is now
     * @param ahead how far this machine's clock is ahead of it, as far as known
     * @return this with that time as the latest
     */
    public ContactMemory reached(Instant time, Optional<Duration> ahead) {
        return new ContactMemory(failures, ahead, serverTime, Optional.of(time), planned, next);
    }

    /**
     * @param now this machine's clock
     * @param due next synchronization; empty for none by itself
     * @return this with that plan
     */
    public ContactMemory planned(Instant now, Optional<Instant> due) {
        return new ContactMemory(failures, skew, serverTime, latest, Optional.of(now), due);
    }
}
