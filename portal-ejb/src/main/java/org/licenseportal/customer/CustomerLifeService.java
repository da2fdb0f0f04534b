package org.licenseportal.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.DomainEvent;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Lets a partner's admins deactivate, activate and delete accounts (ACC-7). Whoever holds something of an account hears
 * of it within the same transaction.
 */
@Stateless
public class CustomerLifeService {

    /** A step of a life: where it may begin, where it leads, and how the trail calls it. */
    private record Step(Set<CustomerState> from, CustomerState to, AuditAction action) {}

    private static final Step DEACTIVATION =
            new Step(Set.of(CustomerState.ACTIVE), CustomerState.DEACTIVATED, AuditAction.CUSTOMER_DEACTIVATE);
    private static final Step ACTIVATION =
            new Step(Set.of(CustomerState.DEACTIVATED), CustomerState.ACTIVE, AuditAction.CUSTOMER_ACTIVATE);
    private static final Step DELETION = new Step(
            Set.of(CustomerState.DRAFT, CustomerState.ACTIVE, CustomerState.DEACTIVATED),
            CustomerState.DELETED,
            AuditAction.CUSTOMER_DELETE);

    @Inject
    CustomerRepository customers;

    @Inject
    LifeRepository lives;

    @Inject
    AuditTrail trail;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clocks clocks;

    /**
     * What an account of this partner holds: one line for each kind that somebody answers for, in the order of the
     * kinds; nothing for another's.
     */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public List<Consequence> consequences(AccountId id, ResellerNumber partner) {
        ConsequencesSought sought = new ConsequencesSought(id);
        customers.find(CustomerScope.of(partner), id).ifPresent(known -> events.fire(sought));
        return sought.found().stream()
                .sorted(Comparator.comparing(Consequence::kind))
                .toList();
    }

    /** From now on nobody logs in for the account, and none of its devices is served. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public LifeOutcome deactivate(ChangeLife wanted, Actor actor) {
        return take(DEACTIVATION, wanted, customer -> true, actor);
    }

    /** Lets people and devices of the account in again. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public LifeOutcome activate(ChangeLife wanted, Actor actor) {
        return take(ACTIVATION, wanted, customer -> true, actor);
    }

    /** From now on nobody sees the account; what it holds is erased 30 days later. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public LifeOutcome delete(ChangeLife wanted, TypedName typed, Actor actor) {
        return take(DELETION, wanted, typed::means, actor);
    }

    private LifeOutcome take(Step step, ChangeLife wanted, Predicate<CustomerDetails> meant, Actor actor) {
        customers.lock(wanted.id());
        Optional<CustomerDetails> found =
                customers.find(CustomerScope.of(wanted.partner()), wanted.id()).map(Customer::details);
        if (found.isEmpty()) {
            return new LifeOutcome.Unknown();
        }
        CustomerDetails before = found.get();
        if (before.state() == step.to()) {
            return new LifeOutcome.Done();
        }
        Optional<LifeRefusal> refusal = refusal(step, before, wanted.version(), meant.test(before));
        if (refusal.isPresent()) {
            trail.record(
                    entry(step, before, actor, AuditResult.refused(refusal.get().slug())));
            return new LifeOutcome.Refused(refusal.get());
        }
        change(step, before, actor);
        return new LifeOutcome.Done();
    }

    private static Optional<LifeRefusal> refusal(Step step, CustomerDetails before, long version, boolean meant) {
        if (before.own()) {
            return Optional.of(LifeRefusal.OWN_ACCOUNT);
        }
        if (!step.from().contains(before.state())) {
            return Optional.of(LifeRefusal.WRONG_STATE);
        }
        if (before.version() != version) {
            return Optional.of(LifeRefusal.CHANGED_MEANWHILE);
        }
        return meant ? Optional.empty() : Optional.of(LifeRefusal.OTHER_NAME);
    }

    private void change(Step step, CustomerDetails before, Actor actor) {
        Instant now = clocks.now();
        if (!lives.change(before, step.to(), now)) {
            throw new IllegalStateException("An account that is locked was changed by somebody else");
        }
        trail.record(entry(step, before, actor, AuditResult.done()));
        events.fire(new CustomerStateChanged(before.id(), Optional.of(before.state()), step.to(), actor, now));
    }

    private AuditEntry entry(Step step, CustomerDetails customer, Actor actor, AuditResult result) {
        return new AuditEntry(
                clocks.now(),
                AuditOrigin.of(actor),
                step.action(),
                new AuditObject(AuditObject.Type.CUSTOMER, customer.id().value(), Optional.of(customer.partner())),
                result);
    }
}
