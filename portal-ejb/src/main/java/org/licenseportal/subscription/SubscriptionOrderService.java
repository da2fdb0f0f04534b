package org.licenseportal.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerService;

/** Takes the vendor's orders of subscriptions in. */
@Stateless
public class SubscriptionOrderService {

    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    ResellerService resellers;

    @Inject
    IntegrationService integrations;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** The subscription of this number, whoever's it is. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<SubscriptionDetails> find(SubscriptionNumber number) {
        return subscriptions.findForVendor(number);
    }

    /**
     * Places an order, once. The same one again makes nothing; other content under a known number is refused. Two who
     * place the same one at once conflict: call it with {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public PlacementOutcome place(PlaceSubscription wanted, Actor actor) {
        Optional<SubscriptionDetails> known = find(wanted.number());
        if (known.isPresent()) {
            return known.get().order().equals(wanted)
                    ? new PlacementOutcome.Placed(known.get(), true)
                    : new PlacementOutcome.Differs();
        }
        List<FieldError> errors = errors(wanted);
        if (!errors.isEmpty()) {
            return new PlacementOutcome.Refused(errors);
        }
        subscriptions.add(wanted, clocks.now());
        trail.record(new SubscriptionAudit(wanted.reseller(), actor, clocks.now()).placed(wanted));
        return new PlacementOutcome.Placed(find(wanted.number()).orElseThrow(), false);
    }

    private List<FieldError> errors(PlaceSubscription wanted) {
        List<FieldError> errors = new ArrayList<>();
        if (!resellers.exists(wanted.reseller())) {
            errors.add(new FieldError("/resellerNumber", "There is no active reseller of this number."));
        }
        if (wanted.integration()
                .filter(code -> integrations.entry(code).isEmpty())
                .isPresent()) {
            errors.add(new FieldError("/integration", "The catalog has no integration of this code."));
        }
        return errors;
    }

    /** Notes how many users a subscription has now; empty when there is none of this number. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<SubscriptionDetails> use(SubscriptionNumber number, int used) {
        subscriptions.use(number, used);
        return find(number);
    }
}
