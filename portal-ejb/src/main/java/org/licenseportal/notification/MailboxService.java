package org.licenseportal.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;

/** Lets people look into the outbox: the vendor at what was given up, and everybody at the mails of a demo. */
@Stateless
public class MailboxService {

    @Inject
    MailboxRepository mails;

    @Inject
    OutboxRepository outbox;

    @Inject
    MailSettings settings;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** The mails of a demo, the latest first. Its visitors have no login; outside of demo mode there are none. */
    @PermitAll
    public Page<MailSummary> demoMails(PageRequest request) {
        return settings.demo() ? mails.all(request) : Page.of(request, List.of(), MailboxRepository::key);
    }

    /** A mail of a demo; empty outside of demo mode. */
    @PermitAll
    public Optional<DemoMail> demoMail(MailId id) {
        return settings.demo()
                ? mails.find(id)
                        .map(summary ->
                                new DemoMail(summary, outbox.read(id.value()).mail()))
                : Optional.empty();
    }

    /** What was given up, the latest first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<MailSummary> dead(PageRequest request) {
        return mails.dead(request);
    }

    /** How many mails were given up. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public int deadCount() {
        return mails.count(MailState.DEAD, "");
    }

    /** What became of the mails whose keys begin like this. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public DeliveryCounts deliveries(String keyPrefix) {
        return new DeliveryCounts(
                mails.count(MailState.WAITING, keyPrefix),
                mails.count(MailState.DEAD, keyPrefix),
                mails.count(MailState.KEPT, keyPrefix));
    }

    /**
     * Has a mail that was given up tried again, from the first try on.
     *
     * @return false when there is no such mail, or it was not given up
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean retry(MailId id, Actor actor) {
        Optional<MailSummary> mail = mails.find(id);
        Instant now = clocks.now();
        boolean requeued = mail.isPresent() && outbox.requeue(id.value(), now);
        if (requeued) {
            audit.record(new AuditEntry(
                    now,
                    AuditOrigin.of(actor),
                    AuditAction.MAIL_RETRY,
                    new AuditObject(AuditObject.Type.MAIL, id.value(), Optional.empty()),
                    AuditResult.done(
                            AuditChange.to(AuditField.KIND, mail.get().kind().code()),
                            AuditChange.to(AuditField.RECIPIENT, mail.get().recipient()))));
        }
        return requeued;
    }
}
