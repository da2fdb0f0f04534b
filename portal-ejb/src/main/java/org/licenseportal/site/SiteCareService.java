package org.licenseportal.site;

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
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** What the owner of a site sees of it and does to it. Whatever is done stands in the audit trail. */
@Stateless
public class SiteCareService {

    @Inject
    SiteRepository sites;

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
     * Forgets the machine that a site is bound to, so that another one may be activated.
     *
     * @return false when this reseller has no such site
     */
    @RolesAllowed(Roles.RESELLER_ADMIN)
    public boolean resetHardware(ResetHardware wish) {
        Optional<Site> site = sites.find(wish.site(), wish.owner());
        site.ifPresent(owned -> {
            Site locked = sites.lock(wish.site());
            Optional<String> before = locked.registration().hardwareId();
            Instant now = clocks.now();
            locked.resetHardware(wish.reason().value(), now);
            trail.record(new AuditEntry(
                    now,
                    AuditOrigin.of(wish.actor()),
                    AuditAction.SITE_RESET_HARDWARE,
                    object(wish.site(), wish.owner()),
                    AuditResult.done(
                            AuditChange.to(AuditField.REASON, wish.reason()),
                            AuditChange.of(AuditField.HARDWARE_ID, before, Optional.empty()))));
        });
        return site.isPresent();
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
