package org.licenseportal.administrator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.licenseportal.customer.CustomerContact;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.Invitation;
import org.licenseportal.identity.InvitationOutcome;
import org.licenseportal.identity.InvitationService;
import org.licenseportal.identity.Role;
import org.licenseportal.kernel.Clocks;

/** Invites admin contacts to log in for their account, in the caller's transaction. */
@ApplicationScoped
class AdministratorInvitations {

    @Inject
    InvitationService invitations;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** Invites a contact; false when its address is somebody's login already. */
    boolean invite(CustomerContact contact, Administration administration) {
        InvitationOutcome outcome = invitations.inviteToAccount(
                new Invitation(
                        new EmailAddress(contact.email().value()),
                        contact.name(),
                        Role.ACCOUNT_ADMIN,
                        Optional.empty(),
                        Optional.of(administration.customer().id()),
                        administration.inviter(),
                        administration.customer().language(),
                        ZoneOffset.UTC),
                administration.actor());
        boolean invited = outcome instanceof InvitationOutcome.Invited;
        if (invited) {
            record(AuditAction.USER_INVITE, administration);
        }
        return invited;
    }

    /** Mails another link; false when the contact has come. */
    boolean again(Login login, Administration administration) {
        boolean sent = invitations.inviteAgainToAccount(
                login.id(), administration.customer().id(), administration.inviter(), administration.actor());
        if (sent) {
            record(AuditAction.USER_INVITE, administration);
        }
        return sent;
    }

    /** Notes it in the history of the customer, without saying whom it is about: that is never erased. */
    void record(AuditAction action, Administration administration) {
        AuditObject account = new AuditObject(
                AuditObject.Type.CUSTOMER,
                administration.customer().id().value(),
                Optional.of(administration.customer().partner()));
        audit.record(new AuditEntry(
                clocks.now(),
                AuditOrigin.of(administration.actor()),
                action,
                account,
                AuditResult.done(AuditChange.to(AuditField.ROLE, Role.ACCOUNT_ADMIN.value()))));
    }
}
