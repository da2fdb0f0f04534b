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

    /** Makes a customer, once for each wish: the same wish again goes on with the draft that the first one made. */
    @RolesAllowed(Roles.RESELLER_USER)
    public CustomerOutcome create(CreateCustomer wanted, Actor actor) {
        Optional<CustomerDossier> known = known(wanted);
        if (known.isPresent()) {
            return again(wanted, known.get(), actor);
        }
        List<CustomerFault> faults = wanted.finished() ? check.faults(wanted.content()) : List.of();
        if (!faults.isEmpty()) {
            // a domain that was taken this very moment was perhaps by the same wish
            return known(wanted)
                    .map(same -> again(wanted, same, actor))
                    .orElseGet(() -> new CustomerOutcome.Incomplete(faults));
        }
        AccountId id = AccountId.random(RANDOM);
        rows.insert(id, wanted, settings.cloudLocation(), clocks.now());
        CustomerDossier empty = store.again(id);
        news.created(empty.details(), actor);
        return write(empty, edit(wanted, empty), wanted.finished(), actor);
    }

    /** Keeps what was typed of a draft, complete or not. */
    @RolesAllowed(Roles.RESELLER_USER)
    public CustomerOutcome saveDraft(EditCustomer wanted, Actor actor) {
        return changed(
                wanted,
                before -> before.details().state() == CustomerState.DRAFT
                        ? write(before, wanted, false, actor)
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
        known.filter(before -> before.bandwidthSaved() != saved).ifPresent(before -> {
            rows.saveBandwidth(id, saved);
            news.did(
                    before,
                    AuditAction.CUSTOMER_CHANGE,
                    actor,
                    AuditChange.of(AuditField.BANDWIDTH, before.bandwidthSaved(), saved));
        });
        return known.isPresent();
    }

    /** Throws a draft away; false when the caller has no such draft. */
    @RolesAllowed(Roles.RESELLER_USER)
    public boolean discard(CustomerScope scope, AccountId id, Actor actor) {
        Optional<CustomerDetails> draft = store.locked(scope, id)
                .map(CustomerDossier::details)
                .filter(known -> known.state() == CustomerState.DRAFT);
        draft.ifPresent(known -> {
            news.discarded(known, actor);
            rows.delete(id);
        });
        return draft.isPresent();
    }

    /** Says what only the vendor says of an account; false when there is none. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean bill(SetBilling wanted, Actor actor) {
        Optional<CustomerDetails> known =
                store.locked(CustomerScope.of(wanted.id()), wanted.id()).map(CustomerDossier::details);
        known.ifPresent(before -> {
            Optional<String> number = wanted.number().map(BillingNumber::value);
            if (!number.equals(before.billing()) || wanted.kind() != before.kind()) {
                rows.bill(wanted);
                news.did(
                        before,
                        AuditAction.CUSTOMER_BILLING,
                        actor,
                        AuditChange.of(AuditField.BILLING_NUMBER, before.billing(), number),
                        AuditChange.of(
                                AuditField.KIND,
                                before.kind().word(),
                                wanted.kind().word()));
            }
        });
        return known.isPresent();
    }

    private Optional<CustomerDossier> known(CreateCustomer wanted) {
        return customers
                .find(wanted.partner(), wanted.key())
                .flatMap(id -> store.locked(CustomerScope.of(wanted.partner()), id));
    }

    private CustomerOutcome again(CreateCustomer wanted, CustomerDossier known, Actor actor) {
        if (known.details().state() != CustomerState.DRAFT) {
            return new CustomerOutcome.Saved(known, true);
        }
        EditCustomer edit = edit(wanted, known);
        return wanted.finished() ? checked(known, edit, actor) : write(known, edit, false, actor);
    }

    private CustomerOutcome changed(EditCustomer wanted, Function<CustomerDossier, CustomerOutcome> change) {
        Optional<CustomerDossier> before = store.locked(wanted.scope(), wanted.id());
        if (before.isEmpty()) {
            return new CustomerOutcome.Unknown();
        }
        boolean same = before.get().details().version() == wanted.version();
        return same ? change.apply(before.get()) : new CustomerOutcome.Conflict(before.get());
    }

    private CustomerOutcome checked(CustomerDossier before, EditCustomer wanted, Actor actor) {
        List<CustomerFault> faults = check.faults(before.details(), wanted.content(), wanted.sections());
        return faults.isEmpty() ? write(before, wanted, true, actor) : new CustomerOutcome.Incomplete(faults);
    }

    private CustomerOutcome write(CustomerDossier before, EditCustomer wanted, boolean checked, Actor actor) {
        CustomerContent content = before.content().with(wanted.content(), wanted.sections());
        AccountId id = before.details().id();
        boolean onboarded = checked && before.details().state() == CustomerState.DRAFT;
        if (onboarded) {
            rows.activate(id, clocks.now());
        }
        CustomerDossier after = store.write(before, checked ? content.tidied() : content, checked);
        news.changed(before, after, wanted.scope(), actor);
        if (onboarded) {
            news.onboarded(after, wanted.scope(), actor);
        }
        return new CustomerOutcome.Saved(after, false);
    }

    private static EditCustomer edit(CreateCustomer wanted, CustomerDossier known) {
        CustomerDetails details = known.details();
        return new EditCustomer(
                CustomerScope.of(wanted.partner()),
                details.id(),
                details.version(),
                wanted.content(),
                CustomerSection.ALL);
    }
}
