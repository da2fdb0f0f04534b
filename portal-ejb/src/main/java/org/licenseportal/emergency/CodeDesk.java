package org.licenseportal.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.emergency.TellOutcome.Refused;
import org.licenseportal.emergency.TellOutcome.Told;
import org.licenseportal.emergency.TellOutcome.Why;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.license.LicenseService;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;

/** Gives away emergency codes: once a year per site, noted before it is told. The audit trail never has the code. */
@Dependent
class CodeDesk {

    /** What a code is worth beside the day on which it is told. */
    private static final int DAYS = 14;

    @Inject
    SiteService sites;

    @Inject
    LicenseService licenses;

    @Inject
    EmergencyUseRepository uses;

    @Inject
    EmergencyLetter letter;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /**
     * Tells the code, or why there is none.
     *
     * @param found the site, known to be the asker's; it is locked, so that two who ask at once are not both told
     */
    TellOutcome tell(SiteRegistration found, TellCode wish) {
        SiteRegistration site = sites.lock(found);
        Instant now = clocks.now();
        if (!site.activated()) {
            return refused(site, wish, Why.NOT_ACTIVATED);
        }
        if (uses.find(site.siteId(), EmergencyUse.yearOf(now)).isPresent()) {
            return refused(site, wish, Why.EMERGENCY_USED);
        }
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return licenses.emergencyCode(site, wish.sequence(), day)
                .fold(
                        (serial, code) -> {
                            var use = new EmergencyUse(now, EmergencyWay.PHONE, serial);
                            uses.add(site.siteId(), use);
                            letter.tell(site, use, Optional.of(wish));
                            record(
                                    site,
                                    wish,
                                    AuditResult.done(
                                            AuditChange.to(AuditField.REASON, wish.reason()),
                                            AuditChange.to(AuditField.SEQUENCE, wish.sequence()),
                                            AuditChange.to(AuditField.LICENSE_FILE, serial)));
                            return new Told(code, day.plusDays(DAYS));
                        },
                        missing -> refused(site, wish, Why.valueOf(missing.name())));
    }

    private Refused refused(SiteRegistration site, TellCode wish, Why why) {
        record(
                site,
                wish,
                AuditResult.refused(
                        why.code(),
                        AuditChange.to(AuditField.REASON, wish.reason()),
                        AuditChange.to(AuditField.SEQUENCE, wish.sequence())));
        return new Refused(why);
    }

    private void record(SiteRegistration site, TellCode wish, AuditResult result) {
        AuditObject object =
                new AuditObject(AuditObject.Type.SITE, site.siteId().value(), site.resellerNumber());
        trail.record(new AuditEntry(
                clocks.now(), AuditOrigin.of(wish.actor()), AuditAction.SITE_EMERGENCY_CODE, object, result));
    }
}
