package org.licenseportal.activation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
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
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.letter.LicenseFileMail;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.letter.Recipient;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.license.LicenseFile;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.notification.MailAttachment;
import org.licenseportal.notification.Outbox;
import org.licenseportal.ratelimit.RateLimitService;
import org.licenseportal.site.SiteIdentifier;
import org.licenseportal.site.SiteService;

/** Mails a license file to an address, for whoever holds the request that it answers (PUB-3). */
@Stateless
public class LicenseMailService {

    @Inject
    RateLimitService limiter;

    @Inject
    MailComposer composer;

    @Inject
    Outbox outbox;

    @Inject
    SiteService sites;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /**
     * Has the license sent. Who has a license in hand may do so without a login: it was given for a signed request.
     * Within an hour one address gets one license once. An address that got enough mails gets no more and nobody is
     * told, because that would tell who gets mails from here.
     *
     * @return a refusal with how long to wait when the sender or the license had its share; empty when the mail is on
     *     its way
     */
    @PermitAll
    public Optional<Refusal> send(IssuedLicense license, MailAddress to, Caller caller) {
        Optional<Duration> wait = limiter.mail(caller, license.serial());
        if (wait.isEmpty() && limiter.mailTo(to.value()).isEmpty()) {
            Instant now = clocks.now();
            if (outbox.add(composer.compose(mail(license, to)).once(key(license, to, now)))) {
                audit.record(entry(license, to, caller, now));
            }
        }
        return wait.map(left -> Refusal.after(RefusalReason.RATE_LIMITED, left));
    }

    private static LicenseFileMail mail(IssuedLicense license, MailAddress to) {
        MailAttachment file = new MailAttachment(
                license.fileName(), "application/vnd.license-portal.license", LicenseFile.of(license));
        return new LicenseFileMail(Recipient.of(to), license.siteId().value(), file);
    }

    private static String key(IssuedLicense license, MailAddress to, Instant now) {
        String hour = Long.toString(now.toEpochMilli() / Duration.ofHours(1).toMillis());
        return "license:" + license.serial() + ":" + hour + ":" + Integer.toHexString(to.hashCode()) + ":"
                + to.value().substring(0, Math.min(100, to.value().length()));
    }

    private AuditEntry entry(IssuedLicense license, MailAddress to, Caller caller, Instant now) {
        String site = license.siteId().value();
        var owner = sites.look(SiteIdentifier.siteId(site)).flatMap(found -> found.resellerNumber());
        return new AuditEntry(
                now,
                AuditOrigin.of("holder of the request", caller),
                AuditAction.LICENSE_MAIL,
                new AuditObject(AuditObject.Type.SITE, site, owner),
                AuditResult.done(
                        AuditChange.to(AuditField.LICENSE_FILE, license.serial()),
                        AuditChange.to(AuditField.RECIPIENT, to)));
    }
}
