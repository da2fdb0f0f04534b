package org.licenseportal.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.GatewayService;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Roles;

/**
 * Takes where a PBX is, unless somebody else said it while the form was open. The account is locked first and its
 * gateway then, as by all who tell a gateway something.
 */
@Stateless
public class PbxEntryService {

    @Inject
    CustomerService customers;

    @Inject
    GatewayService gateways;

    /** Sets the PBX of an account, if it still is the one that the form showed. */
    @RolesAllowed(Roles.RESELLER_USER)
    public EnterPbxOutcome enter(CustomerScope scope, EnterPbx entry, Actor actor) {
        customers.lock(entry.wanted().account());
        Optional<Instant> now = gateways.facts(scope, entry.wanted().account()).flatMap(GatewayFacts::pbxSetAt);
        if (now.isPresent() && !now.equals(entry.seen())) {
            return new EnterPbxOutcome(now, Optional.empty());
        }
        return new EnterPbxOutcome(Optional.empty(), Optional.of(gateways.setPbx(scope, entry.wanted(), actor)));
    }
}
