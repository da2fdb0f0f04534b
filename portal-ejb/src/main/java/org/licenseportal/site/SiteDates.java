package org.licenseportal.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When things happened to a site, the last time each.
 *
 * @param registeredAt when it was registered at a customer
 * @param activatedAt when a machine was bound to it
 * @param synchronizedAt when its installation last asked for its license anew
 * @param deactivatedAt when its installation gave it back
 * @param hardwareResetAt when its hardware ID was reset
 * @param hardwareResetReason why, in the words of whoever did it
 * @param hardwareChangedAt when a component of the machine was found exchanged
 * @param hardwareChangedComponent which one
 */
public record SiteDates(
        Optional<Instant> registeredAt,
        Optional<Instant> activatedAt,
        Optional<Instant> synchronizedAt,
        Optional<Instant> deactivatedAt,
        Optional<Instant> hardwareResetAt,
        Optional<String> hardwareResetReason,
        Optional<Instant> hardwareChangedAt,
        Optional<String> hardwareChangedComponent) {

    /** When its installation last got a license of the portal, or gave it back; empty when it never did. */
    public Optional<Instant> lastContact() {
        return Stream.of(activatedAt, synchronizedAt, deactivatedAt)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
