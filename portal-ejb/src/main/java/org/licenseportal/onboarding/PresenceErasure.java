package org.licenseportal.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.licenseportal.customer.CustomerErased;

/** Forgets who was at an account that is erased. */
@ApplicationScoped
class PresenceErasure {

    @Inject
    PresenceRepository presence;

    void erased(@Observes CustomerErased event) {
        presence.erase(event.id());
    }
}
