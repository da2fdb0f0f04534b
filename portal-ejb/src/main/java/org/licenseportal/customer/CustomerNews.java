package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerService;

/** Tells the trail and the other features what became of a customer, in the transaction that does it. */
@Dependent
class CustomerNews {

    @Inject
    AuditTrail trail;

    @Inject
    Event<CustomerStateChanged> states;

    @Inject
    Event<AdminContactsChanged> admins;

    @Inject
    Event<CustomerErased> erasures;

    @Inject
    ResellerService resellers;

    @Inject
    Clocks clocks;

    void did(CustomerDetails customer, AuditAction action, Actor actor, AuditChange... changes) {
        trail.record(new CustomerAudit(customer, actor, clocks.now()).did(action, changes));
    }

    /** It is new, a draft or in use. */
    void created(CustomerDetails customer, Actor actor) {
        did(customer, AuditAction.CUSTOMER_CREATE, actor);
        states.fire(new CustomerStateChanged(customer.id(), Optional.empty(), customer.state(), actor, clocks.now()));
    }

    /** Its first step is done: those who are to administer it get their logins. */
    void onboarded(CustomerDossier customer, CustomerScope scope, Actor actor) {
        CustomerDetails details = customer.details();
        trail.record(new CustomerAudit(details, actor, clocks.now()).onboarded(customer.content()));
        states.fire(new CustomerStateChanged(
                details.id(), Optional.of(CustomerState.DRAFT), details.state(), actor, clocks.now()));
        if (!customer.content().admins().isEmpty()) {
            administered(details, scope, actor);
        }
    }

    /** Other content than before. */
    void changed(CustomerDossier before, CustomerDossier after, CustomerScope scope, Actor actor) {
        Instant now = clocks.now();
        new CustomerAudit(after.details(), actor, now)
                .changed(before.content(), after.content())
                .forEach(trail::record);
        if (!before.content().admins().equals(after.content().admins())) {
            administered(after.details(), scope, actor);
        }
    }

    /** A draft is thrown away: whatever somebody holds of it goes with it. */
    void discarded(CustomerDetails draft, Actor actor) {
        did(draft, AuditAction.CUSTOMER_DISCARD, actor);
        erasures.fire(new CustomerErased(draft.id()));
    }

    private void administered(CustomerDetails customer, CustomerScope scope, Actor actor) {
        String inviter = scope.account().isPresent()
                ? customer.name()
                : resellers.find(customer.partner()).map(ResellerDetails::name).orElse("");
        admins.fire(new AdminContactsChanged(customer.id(), inviter, actor, clocks.now()));
    }
}
