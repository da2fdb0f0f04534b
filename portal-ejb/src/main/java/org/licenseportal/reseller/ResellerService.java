package org.licenseportal.reseller;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;

/** Answers who the resellers are, and lets the vendor look after them. */
@Stateless
public class ResellerService {

    @Inject
    ResellerRepository resellers;

    @Inject
    Event<ResellerChanged> changes;

    @Inject
    Clocks clocks;

    /** True when there is such a reseller and it is not suspended: only then may it own a site or use its vouchers. */
    @PermitAll
    public boolean exists(ResellerNumber number) {
        return resellers.find(number).filter(reseller -> !reseller.suspended()).isPresent();
    }

    /** The reseller, suspended or not. */
    @PermitAll
    public Optional<ResellerDetails> find(ResellerNumber number) {
        return resellers.find(number).map(ResellerDetails::of);
    }

    /**
     * Locks a reseller until the caller's transaction ends, for rules over all that it owns: whoever else locks it
     * waits, and then sees what was changed.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lock(ResellerNumber number) {
        resellers.lock(number);
    }

    /** Resellers by number, suspended ones too. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<ResellerDetails> list(ResellerFilter filter, PageRequest page) {
        return Page.of(
                page,
                resellers.list(filter, page).stream().map(ResellerDetails::of).toList(),
                reseller -> List.of(reseller.number().value()));
    }

    /** How many resellers there are of those that are wanted. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public long count(ResellerFilter filter) {
        return resellers.count(filter);
    }

    /**
     * Creates a reseller or changes what is said of it. The same content again changes nothing. Two who create the same
     * one at once conflict: call it with {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public ResellerOutcome save(SaveReseller wanted, Actor actor) {
        Optional<Reseller> known = resellers.find(wanted.number());
        Optional<ResellerDetails> before = known.map(ResellerDetails::of);
        Reseller reseller = known.orElseGet(() -> created(wanted));
        reseller.rename(wanted.name());
        wanted.suspended().ifPresent(suspended -> suspend(reseller, suspended));
        ResellerDetails after = ResellerDetails.of(reseller);
        if (before.equals(Optional.of(after))) {
            return new ResellerOutcome(after, ResellerOutcome.Change.NONE);
        }
        changes.fire(new ResellerChanged(before, after, actor, clocks.now()));
        return new ResellerOutcome(
                after, before.isEmpty() ? ResellerOutcome.Change.CREATED : ResellerOutcome.Change.CHANGED);
    }

    /**
     * Lets an admin of a reseller call it otherwise (DASH-1).
     *
     * @return false when it is called so already: then nothing was written
     */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public boolean rename(RenameReseller wanted, Actor actor) {
        resellers.lock(wanted.number());
        Reseller reseller = resellers.find(wanted.number()).orElseThrow();
        ResellerDetails before = ResellerDetails.of(reseller);
        reseller.rename(wanted.name());
        ResellerDetails after = ResellerDetails.of(reseller);
        if (before.equals(after)) {
            return false;
        }
        changes.fire(new ResellerChanged(Optional.of(before), after, actor, clocks.now()));
        return true;
    }

    private Reseller created(SaveReseller wanted) {
        Reseller reseller = new Reseller(wanted.number(), wanted.name());
        resellers.add(reseller);
        return reseller;
    }

    private void suspend(Reseller reseller, boolean suspended) {
        if (suspended) {
            reseller.suspend(clocks.now());
        } else {
            reseller.resume();
        }
    }
}
