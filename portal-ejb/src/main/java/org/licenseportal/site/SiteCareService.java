package org.licenseportal.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** What the owner of a site sees of it and does to it. Whatever is done stands in the audit trail. */
@Stateless
public class SiteCareService {

    @Inject
    SiteRepository sites;

    @Inject
    HardwareResets resets;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** The site, if this reseller owns it; another's looks like none. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<SiteDetails> details(SiteId id, ResellerNumber owner) {
        return sites.find(id, owner).map(Site::details);
    }

    /**
     * Forgets the machine that a site is bound to, so that another one may be activated. What frees a machine counts
     * against the {@link ResetQuota} of the site.
     */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public ResetOutcome resetHardware(ResetHardware wish) {
        return sites.find(wish.site(), wish.owner())
                .map(owned -> resets.byOwner(wish))
                .orElseGet(ResetOutcome.NoSuchSite::new);
    }

    /** How often its owner may still free this site from its machine; empty when this reseller has no such site. */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public Optional<ResetQuota> resetQuota(SiteId id, ResellerNumber owner) {
        return sites.find(id, owner).map(owned -> resets.quota(id));
    }

    /**
     * Calls a registered site otherwise; its next license says the new name. The same name again changes nothing.
     *
     * @return false when this reseller has no such registered site
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public boolean rename(RenameSite wish) {
        Optional<Site> site = sites.find(wish.site(), wish.owner())
                .filter(owned -> owned.registration().registered());
        site.ifPresent(owned -> {
            Site locked = sites.lock(wish.site());
            SiteName before = locked.registration().name().orElseThrow();
            if (!before.equals(wish.name())) {
                locked.rename(wish.name());
                trail.record(new AuditEntry(
                        clocks.now(),
                        AuditOrigin.of(wish.actor()),
                        AuditAction.SITE_RENAME,
                        object(wish.site(), wish.owner()),
                        AuditResult.done(AuditChange.of(AuditField.NAME, before, wish.name()))));
            }
        });
        return site.isPresent();
    }

    private static AuditObject object(SiteId site, ResellerNumber owner) {
        return new AuditObject(AuditObject.Type.SITE, site.value(), Optional.of(owner));
    }
}
