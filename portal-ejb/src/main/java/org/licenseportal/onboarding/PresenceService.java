package org.licenseportal.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/** Tells people of a partner who else has the same account open, before they come in each other's way. */
@Stateless
public class PresenceService {

    /** Who was not seen for so long has gone. */
    static final Duration EXPIRES = Duration.ofMinutes(2);

    @Inject
    PresenceRepository presence;

    @Inject
    Clocks clocks;

    /**
     * Notes that somebody has a step open, and says who else is there. Two requests of one user at the same moment may
     * conflict: call it with {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<PresentUser> enter(EnterStep seen) {
        Instant now = clocks.now();
        Instant expired = now.minus(EXPIRES);
        if (!presence.stay(seen, now, expired)) {
            presence.enter(seen, now);
        }
        return presence.others(seen, expired);
    }
}
