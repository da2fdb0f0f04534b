package org.licenseportal.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditField;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/**
 * Changes customers. Two who want the same thing at once conflict, be it a new customer of one form or a domain: call
 * it with {@link org.licenseportal.kernel.Retry}, and the second finds what the first one did.
 */
@Stateless
public class CustomerWriting {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The version of a draft that nobody changed since it was made. */
    private static final long WRITTEN_ONCE = 1;

    @Inject
    CustomerStore store;

    @Inject
    CustomerRepository customers;

    @Inject
    CustomerRows rows;

    @Inject
    ContentCheck check;

    @Inject
    CustomerNews news;

    @Inject
    CustomerSettings settings;

    @Inject
    Clocks clocks;

    /**
     * Makes a customer, once for each wish: the same wish again finds what the first one made, and goes on with it as
     * long as it is a draft that nobody else changed.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public CustomerOutcome create(CreateCustomer wanted, Actor actor) {
        Optional<AccountId> made = customers.find(wanted.partner(), wanted.key());
        if (made.isPresent()) {
            return again(wanted, made.get(), actor);
        }
        List<CustomerFault> faults = wanted.finished() ? check.faults(wanted.content()) : List.of();
        if (!faults.isEmpty()) {
            // a domain that was taken this very moment was perhaps by the same wish
            return customers
                    .find(wanted.partner(), wanted.key())
                    .map(same -> again(wanted, same, actor))
                    .orElseGet(() -> new CustomerOutcome.Incomplete(faults));
        }
        AccountId id = AccountId.random(RANDOM);
        rows.insert(id, wanted, settings.cloudLocation(), clocks.now());
        CustomerDossier empty = store.again(id);
        news.created(empty.details(), actor);
        EditCustomer edit = edit(wanted, empty);
        return wanted.finished() ? write(empty, edit, actor) : keep(empty, edit, actor);
    }

    /** Keeps what was typed of a draft, complete or not. */
    @RolesAllowed(Roles.RESELLER_USER)
    public CustomerOutcome saveDraft(EditCustomer wanted, Actor actor) {
        return changed(
                wanted,
                before -> before.details().state() == CustomerState.DRAFT
                        ? keep(before, wanted, actor)
                        : new CustomerOutcome.Unknown());
    }

    /** Ends the first step of onboarding: all that is mandatory has to be there. A draft is in use from then on. */
    @RolesAllowed(Roles.RESELLER_USER)
    public CustomerOutcome finish(EditCustomer wanted, Actor actor) {
        return changed(wanted, before -> checked(before, wanted, actor));
    }

    /** Gives a customer that is no draft other content. What stays must be complete in the sections that are edited. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public CustomerOutcome edit(EditCustomer wanted, Actor actor) {
        return changed(
                wanted,
                before -> before.details().state() == CustomerState.DRAFT
                        ? new CustomerOutcome.Unknown()
                        : checked(before, wanted, actor));
    }

    /** Switches bandwidth optimization (ACC-5); false when the caller sees no such customer. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public boolean switchBandwidth(CustomerScope scope, AccountId id, boolean saved, Actor actor) {
        Optional<CustomerDetails> known = store.locked(scope, id).map(CustomerDossier::details);
        known.ifPresent(before -> switchBandwidth(before, Optional.of(saved), actor));
        return known.isPresent();
    }

    /** Throws a draft away, if nobody changed it since the caller read it. */
    @RolesAllowed(Roles.RESELLER_USER)
    public CustomerOutcome discard(DiscardDraft wanted, Actor actor) {
        EditCustomer seen = new EditCustomer(
                wanted.scope(), wanted.id(), wanted.version(), CustomerContent.NONE, CustomerSection.ALL);
        return changed(seen, draft -> {
            if (draft.details().state() != CustomerState.DRAFT) {
                return new CustomerOutcome.Unknown();
            }
            news.discarded(draft.details(), actor);
            rows.delete(wanted.id());
            return new CustomerOutcome.Saved(draft, false);
        });
    }

    /** What becomes of a wish that made a customer before; of one that was deleted since, nothing. */
    private CustomerOutcome again(CreateCustomer wanted, AccountId id, Actor actor) {
        return store.locked(CustomerScope.of(wanted.partner()), id)
                .map(known -> again(wanted, known, actor))
                .orElseGet(CustomerOutcome.Unknown::new);
    }

    private CustomerOutcome again(CreateCustomer wanted, CustomerDossier known, Actor actor) {
        AccountId id = known.details().id();
        boolean same = rows.wished(id).equals(wanted.digest());
        if (known.details().state() != CustomerState.DRAFT) {
            return same ? new CustomerOutcome.Saved(known, true) : new CustomerOutcome.Conflict(known);
        }
        boolean untouched = known.details().version() <= WRITTEN_ONCE
                || known.content().equals(wanted.content().filled());
        if (!untouched) {
            return new CustomerOutcome.Conflict(known);
        }
        if (same && !wanted.finished()) {
            return new CustomerOutcome.Saved(known, true);
        }
        EditCustomer edit = edit(wanted, known);
        CustomerOutcome outcome = wanted.finished() ? checked(known, edit, actor) : keep(known, edit, actor);
        if (outcome instanceof CustomerOutcome.Saved) {
            rows.wish(id, wanted);
        }
        return outcome;
    }

    private CustomerOutcome changed(EditCustomer wanted, Function<CustomerDossier, CustomerOutcome> change) {
        Optional<CustomerDossier> before = store.locked(wanted.scope(), wanted.id());
        if (before.isEmpty()) {
            return new CustomerOutcome.Unknown();
        }
        return isAsRead(before.get(), wanted) ? change.apply(before.get()) : new CustomerOutcome.Conflict(before.get());
    }

    /** Whether nobody changed what the caller is about to change, or everybody wants the same of it. */
    private static boolean isAsRead(CustomerDossier now, EditCustomer wanted) {
        String mark = now.content().mark(wanted.sections());
        return now.details().version() == wanted.version()
                || wanted.seen().filter(mark::equals).isPresent()
                || mark.equals(wanted.content().mark(wanted.sections()))
                        && wanted.bandwidth().isEmpty();
    }

    private CustomerOutcome checked(CustomerDossier before, EditCustomer wanted, Actor actor) {
        List<CustomerFault> faults = check.faults(before.details(), wanted.content(), wanted.sections());
        return faults.isEmpty() ? write(before, wanted, actor) : new CustomerOutcome.Incomplete(faults);
    }

    private CustomerOutcome keep(CustomerDossier before, EditCustomer wanted, Actor actor) {
        store.keep(before.details().id(), before.content().with(wanted.content(), wanted.sections()));
        switchBandwidth(before.details(), wanted.bandwidth(), actor);
        return new CustomerOutcome.Saved(store.again(before.details().id()), false);
    }

    private CustomerOutcome write(CustomerDossier before, EditCustomer wanted, Actor actor) {
        AccountId id = before.details().id();
        boolean onboarded = before.details().state() == CustomerState.DRAFT;
        if (onboarded) {
            rows.activate(id, clocks.now());
        }
        CustomerContent content = before.content().with(wanted.content(), wanted.sections());
        store.write(id, content.tidied(), wanted.sections());
        switchBandwidth(before.details(), wanted.bandwidth(), actor);
        CustomerDossier after = store.again(id);
        if (onboarded) {
            news.onboarded(after, wanted.scope(), actor);
        } else {
            news.changed(before, after, wanted.scope(), actor);
        }
        return new CustomerOutcome.Saved(after, false);
    }

    private void switchBandwidth(CustomerDetails customer, Optional<Boolean> wanted, Actor actor) {
        wanted.filter(saved -> saved != customer.bandwidthSaved()).ifPresent(saved -> {
            rows.saveBandwidth(customer.id(), saved);
            news.did(
                    customer,
                    AuditAction.CUSTOMER_CHANGE,
                    actor,
                    AuditChange.of(AuditField.BANDWIDTH, customer.bandwidthSaved(), saved));
        });
    }

    private static EditCustomer edit(CreateCustomer wanted, CustomerDossier known) {
        CustomerDetails details = known.details();
        return new EditCustomer(
                CustomerScope.of(wanted.partner()),
                details.id(),
                details.version(),
                wanted.content(),
                CustomerSection.ALL,
                wanted.bandwidth(),
                Optional.empty());
    }
}
