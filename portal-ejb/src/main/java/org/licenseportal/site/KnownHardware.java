package org.licenseportal.site;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the machine that is bound to a site.
 *
 * @param components what its hardware ID was made of, where the installation said so
 * @param changedAt when a change of one of them was accepted, since the machine was bound
 */
public record KnownHardware(HardwareComponents components, Optional<Instant> changedAt) {

    /** Nothing but a hardware ID, if there is a machine at all. */
    public static final KnownHardware NONE = new KnownHardware(HardwareComponents.NONE, Optional.empty());

    HardwareChange to(HardwareComponents now) {
        return components.to(now).after(changedAt);
    }
}
