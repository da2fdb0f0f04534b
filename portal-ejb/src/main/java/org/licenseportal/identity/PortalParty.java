package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.notification.Letterhead;

/** For whom passkeys of this portal are made: the setting {@code portal.public.url}, and the vendor's name. */
@ApplicationScoped
class PortalParty {

    @Inject
    Letterhead letterhead;

    /** Empty where no browser makes passkeys. */
    Optional<RelyingParty> party() {
        return RelyingParty.of(letterhead.portal());
    }

    /** What browsers show as the place that a passkey is for. */
    String name() {
        return letterhead.name();
    }
}
