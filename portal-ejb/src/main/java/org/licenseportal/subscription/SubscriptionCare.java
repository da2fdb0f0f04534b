package org.licenseportal.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.ConsequenceKind;
import org.licenseportal.customer.ConsequencesSought;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;

/** Gives the subscriptions of a deleted account back to its partner, in the transaction that deletes it (ACC-7). */
@ApplicationScoped
class SubscriptionCare {

    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    AuditTrail trail;

    void followed(@Observes CustomerStateChanged event) {
        if (event.after() != CustomerState.DELETED) {
            return;
        }
        List<SubscriptionDetails> held = subscriptions.of(event.id());
        subscriptions.release(event.id());
        held.forEach(known -> trail.record(new SubscriptionAudit(known.order().reseller(), event.actor(), event.at())
                .released(event.id(), known.order().number())));
    }

    void count(@Observes ConsequencesSought sought) {
        sought.add(ConsequenceKind.SUBSCRIPTIONS, subscriptions.of(sought.id()).size());
    }
}
