package org.licenseportal.site;

import jakarta.enterprise.context.Dependent;
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
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;

/** Frees sites from their machines, counts how often, and puts it into the audit trail. */
@Dependent
class HardwareResets {

    /** What the audit trail says of a reset that was one too many; the problem's name too. */
    static final String USED_UP = "reset-quota-reached";

    @Inject
    SiteRepository sites;

    @Inject
    HardwareResetRepository resets;

    @Inject
    ResetLimit limit;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** How many resets the owner of the site has left. */
    ResetQuota quota(SiteId site) {
        return new ResetQuota(limit.perYear(), resets.after(site, clocks.now().minus(ResetQuota.YEAR)));
    }

    /** By the owner, whose site it is known to be: counted under the lock of the site, so that two at once are two. */
    ResetOutcome byOwner(ResetHardware wish) {
        Site site = sites.lock(wish.site());
        boolean counts = site.details().bound();
        ResetQuota quota = quota(wish.site());
        if (counts && quota.left() == 0) {
            trail.record(entry(
                    site,
                    wish.actor(),
                    AuditResult.refused(USED_UP, AuditChange.to(AuditField.REASON, wish.reason()))));
            return new ResetOutcome.UsedUp(quota);
        }
        if (counts) {
            resets.add(wish.site(), clocks.now());
        }
        free(site, wish.reason(), wish.actor());
        return new ResetOutcome.Freed();
    }

    /** By the vendor, whoever owns the site: nothing is counted. */
    void byVendor(SiteId id, ResetReason reason, Actor actor) {
        free(sites.lock(id), reason, actor);
    }

    private void free(Site site, ResetReason reason, Actor actor) {
        Optional<String> before = site.registration().hardwareId();
        site.resetHardware(reason.value(), clocks.now());
        trail.record(entry(
                site,
                actor,
                AuditResult.done(
                        AuditChange.to(AuditField.REASON, reason),
                        AuditChange.of(AuditField.HARDWARE_ID, before, Optional.empty()))));
    }

    private AuditEntry entry(Site site, Actor actor, AuditResult result) {
        Instant now = clocks.now();
        AuditObject object = new AuditObject(
                AuditObject.Type.SITE, site.id(), site.registration().resellerNumber());
        return new AuditEntry(now, AuditOrigin.of(actor), AuditAction.SITE_RESET_HARDWARE, object, result);
    }
}
