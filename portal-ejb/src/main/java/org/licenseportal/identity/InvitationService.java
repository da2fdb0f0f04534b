package org.licenseportal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerService;

/** Invites people: creates a user without a password and mails a link to choose one, in one transaction. */
@Stateless
public class InvitationService {

    @Inject
    UserRepository users;

    @Inject
    PasswordLinkRepository links;

    @Inject
    LinkMailer mailer;

    @Inject
    ResellerService resellers;

    @Inject
    CustomerService customers;

    @Inject
    UserTrail trail;

    @Inject
    Clocks clocks;

    /**
     * Invites somebody to a reseller, in the caller's transaction. Two who invite the same address at once conflict:
     * call it with {@link org.licenseportal.kernel.Retry}.
     *
     * @param invitation of a reseller of the caller's: admins of a reseller name their own
     */
    @RolesAllowed({Roles.RESELLER_ADMIN, Roles.VENDOR_ADMIN})
    public InvitationOutcome invite(Invitation invitation, Actor actor) {
        if (invitation.reseller().isEmpty()) {
            throw new IllegalArgumentException("Only the vendor invites to the vendor");
        }
        return create(invitation, actor);
    }

    /**
     * Invites somebody to administer an account, in the caller's transaction. Whose account it is, is the caller's to
     * know; two who invite the same address at once conflict.
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public InvitationOutcome inviteToAccount(Invitation invitation, Actor actor) {
        if (invitation.account().isEmpty()) {
            throw new IllegalArgumentException("This is no invitation to an account");
        }
        return create(invitation, actor);
    }

    /** Mails another link to an admin of an account who has not come yet; false when it has no such admin. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public boolean inviteAgainToAccount(UserId id, AccountId account, String inviter, Actor actor) {
        return again(users.find(id).filter(user -> user.account().equals(Optional.of(account))), inviter, actor);
    }

    /** Invites somebody to work for the vendor. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public InvitationOutcome inviteToVendor(Invitation invitation, Actor actor) {
        if (invitation.role() != Role.VENDOR_ADMIN) {
            throw new IllegalArgumentException("This is no invitation to the vendor");
        }
        return create(invitation, actor);
    }

    /** Whether somebody logs in with this address already, at whichever reseller: nobody but the vendor may know. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean isTaken(EmailAddress email) {
        return users.find(email).isPresent();
    }

    /**
     * Mails another link to somebody who has not come yet; the link before is over.
     *
     * @param owner whose user it is
     * @param inviter who invites, as the reader of the mail knows them
     * @return false when this reseller has no such user, or the user has a password
     */
    @RolesAllowed({Roles.RESELLER_ADMIN, Roles.VENDOR_ADMIN})
    public boolean inviteAgain(UserId id, ResellerNumber owner, String inviter, Actor actor) {
        return again(users.find(id).filter(user -> user.reseller().equals(Optional.of(owner))), inviter, actor);
    }

    private boolean again(Optional<User> known, String inviter, Actor actor) {
        Optional<User> found = known.filter(user -> user.password().isEmpty());
        found.ifPresent(user -> {
            links.endAll(user.id());
            mailer.invite(user, inviter, organization(user));
            trail.record(user, AuditAction.USER_INVITE, actor, AuditResult.done());
        });
        return found.isPresent();
    }

    private InvitationOutcome create(Invitation invitation, Actor actor) {
        if (users.find(invitation.email()).isPresent()) {
            return new InvitationOutcome.Taken();
        }
        User user = new User(UserId.random(), invitation, clocks.now());
        users.add(user);
        mailer.invite(user, invitation.inviter(), organization(user));
        trail.record(
                user,
                AuditAction.USER_INVITE,
                actor,
                AuditResult.done(AuditChange.to(AuditField.ROLE, user.role().value())));
        return new InvitationOutcome.Invited(user.id());
    }

    /** The vendor's own people are invited by the vendor, whose name every mail has. */
    private String organization(User user) {
        return user.account()
                .flatMap(customers::look)
                .map(CustomerDetails::name)
                .or(() -> user.reseller().flatMap(resellers::find).map(ResellerDetails::name))
                .orElseGet(mailer::vendor);
    }
}
