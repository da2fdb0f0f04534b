package org.licenseportal.client.servicelink.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Plans the next synchronization and sees when it is due. All moments are of this machine's clock, which may jump: a
 * machine that slept wakes up after the due time; one whose clock went back would wait for years if it only compared
 * with the due time.
 *
 * @param slot of the installation
 * @param backoff after failures
 */
public record Planner(Slot slot, Backoff backoff) {
    /** How far clocks are corrected without anybody noticing. */
    private static final Duration SHIFT = Duration.ofMinutes(5);

    /**
     * @param now a synchronization went well
     * @return the next one
     */
    public Instant afterSuccess(Instant now) {
        return slot.after(now);
    }

    /**
     * @param now a synchronization failed
     * @param failures in a row, this one included
     * @param retryAfter what the server asked for
     * @return the next attempt
     */
    public Instant afterFailure(Instant now, int failures, Optional<Duration> retryAfter) {
        return now.plus(backoff.pause(failures, retryAfter));
    }

    /**
     * @param now this machine's clock
     * @param planned when the plan was made, by the same clock
     * @param next what was planned
     * @return whether to synchronize now
     */
    public static boolean due(Instant now, Optional<Instant> planned, Optional<Instant> next) {
        boolean reached = next.map(moment -> !now.isBefore(moment)).orElse(false);
        boolean clockWentBack =
                planned.map(moment -> now.isBefore(moment.minus(SHIFT))).orElse(false);
        return reached || next.isPresent() && clockWentBack;
    }
}
