package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import org.licenseportal.customer.OwnAccountService;

/**
 * Makes a partner its own customer when the first of its users logs in (DASH-4). No login waits for it or fails by it.
 */
@ApplicationScoped
class OwnAccountAtLogin {

    @Inject
    OwnAccountService accounts;

    void loggedIn(@ObservesAsync UserLoggedIn event) {
        event.reseller().ifPresent(partner -> accounts.ownAccount(partner, event.actor()));
    }
}
