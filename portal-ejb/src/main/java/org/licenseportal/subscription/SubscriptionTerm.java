package org.licenseportal.subscription;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a subscription is good for something. Its days are those of UTC.
 *
 * @param startsOn its first day
 * @param endsOn its last day; empty for a perpetual one
 */
public record SubscriptionTerm(LocalDate startsOn, Optional<LocalDate> endsOn) {

    /** Whether its last day has passed. */
    public boolean over(LocalDate today) {
        return endsOn.filter(last -> last.isBefore(today)).isPresent();
    }
}
