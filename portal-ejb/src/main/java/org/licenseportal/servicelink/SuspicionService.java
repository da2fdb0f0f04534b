package org.licenseportal.servicelink;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Shows suspicions to who owns the site and to the vendor, and lets them be settled. */
@Stateless
public class SuspicionService {

    @Inject
    SuspicionRepository suspicions;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** Suspicions about sites of this reseller, the latest first. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<Suspicion> list(ResellerNumber owner, SuspicionFilter filter, PageRequest page) {
        return suspicions.page(SuspicionConditions.of(owner).matching(filter), page);
    }

    /** Suspicions about sites of all resellers, the latest first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<Suspicion> listForVendor(SuspicionFilter filter, PageRequest page) {
        return suspicions.page(SuspicionConditions.ofAll().matching(filter), page);
    }

    /** How many there are about sites of this reseller, counted no further than {@link PageRequest#MANY}. */
    @RolesAllowed(Roles.RESELLER_USER)
    public long count(ResellerNumber owner, SuspicionFilter filter) {
        return suspicions.countUpTo(SuspicionConditions.of(owner).matching(filter), PageRequest.MANY);
    }

    /** How many there are about sites of all resellers, counted no further than {@link PageRequest#MANY}. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public long countForVendor(SuspicionFilter filter) {
        return suspicions.countUpTo(SuspicionConditions.ofAll().matching(filter), PageRequest.MANY);
    }

    /** The suspicion, if it is about a site of this reseller; another's looks like none. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<Suspicion> find(SuspicionId id, ResellerNumber owner) {
        return one(SuspicionConditions.of(owner), id);
    }

    /** The suspicion, whoever's site it is about. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<Suspicion> findForVendor(SuspicionId id) {
        return one(SuspicionConditions.ofAll(), id);
    }

    /**
     * Settles a suspicion about a site of this reseller; the same pattern opens another one.
     *
     * @return false when there is no such open suspicion
     */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public boolean settle(SettleSuspicion wish, ResellerNumber owner) {
        return settle(wish, SuspicionConditions.of(owner));
    }

    /**
     * Settles a suspicion, whoever's site it is about.
     *
     * @return false when there is no such open suspicion
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean settleForVendor(SettleSuspicion wish) {
        return settle(wish, SuspicionConditions.ofAll());
    }

    private boolean settle(SettleSuspicion wish, SuspicionConditions readable) {
        Instant now = clocks.now();
        Optional<Suspicion> settled = one(readable, wish.id()).filter(suspicion -> suspicions.settle(wish, now));
        settled.ifPresent(suspicion -> trail.record(new AuditEntry(
                now,
                AuditOrigin.of(wish.actor()),
                AuditAction.SITE_SETTLE,
                new AuditObject(AuditObject.Type.SITE, suspicion.site().value(), Optional.of(suspicion.owner())),
                AuditResult.done(
                        AuditChange.to(AuditField.SUSPICION, suspicion.kind().word()),
                        AuditChange.to(AuditField.REASON, wish.reason())))));
        return settled.isPresent();
    }

    private Optional<Suspicion> one(SuspicionConditions readable, SuspicionId id) {
        return suspicions.page(readable.only(id), PageRequest.first(1)).items().stream()
                .findFirst();
    }
}
