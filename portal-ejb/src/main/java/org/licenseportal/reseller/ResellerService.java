package org.licenseportal.reseller;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
