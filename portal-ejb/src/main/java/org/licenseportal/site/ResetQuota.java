package org.licenseportal.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often the owner of a site may free it from its machine. The vendor may do it without end.
 *
 * @param perYear how often in 365 days, at least once
 * @param resets when it was done in the last 365 days, the earliest first; what freed no machine does not count
 */
public record ResetQuota(int perYear, List<Instant> resets) {

    /** For how long a reset counts. */
    static final Duration YEAR = Duration.ofDays(365);

    /** Keeps its own copy of the times. */
    public ResetQuota {
        resets = List.copyOf(resets);
    }

    /** How many are left now. */
    public int left() {
        return Math.max(0, perYear - resets.size());
    }

    /** From when on there is one again; empty while there is one. */
    public Optional<Instant> nextFree() {
        return left() > 0
                ? Optional.empty()
                : Optional.of(resets.get(resets.size() - perYear).plus(YEAR));
    }
}
