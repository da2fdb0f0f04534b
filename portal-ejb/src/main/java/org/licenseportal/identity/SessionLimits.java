package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a login lasts: so long without a request, and so long at all (docs/guide/configure.md). */
@ApplicationScoped
class SessionLimits {

    /** The time of the last request is kept to this: not every request writes. */
    static final Duration GRAIN = Duration.ofMinutes(1);

    /** Rows of logins that were not used for this long are deleted: no limit may be set longer. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    @ConfigProperty(name = "portal.session.idle", defaultValue = "PT30M")
    Duration idle = Duration.ofMinutes(30);

    @Inject
    @ConfigProperty(name = "portal.session.absolute", defaultValue = "PT12H")
    Duration absolute = Duration.ofHours(12);

    /** When a login of this age ends if it was last used then. */
    Instant end(Instant created, Instant seen) {
        Instant unused = seen.plus(idle);
        Instant latest = created.plus(absolute);
        return unused.isBefore(latest) ? unused : latest;
    }
}
