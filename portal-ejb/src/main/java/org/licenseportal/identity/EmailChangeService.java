package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.Roles;

/** Makes another address the one that a user logs in with, once whoever reads its mail agrees (decision 0044). */
@Stateless
public class EmailChangeService {

    @Inject
    ProofService proofs;

    @Inject
    LoginThrottle throttle;

    @Inject
    EmailChangeTransaction transaction;

    @Inject
    EmailChangeMailer mailer;

    /**
     * Has a link mailed to the address, and a notice to the address of now. Whether the address is another user's
     * shows neither in the answer nor in the time that it takes. A mailbox gets three links in an hour at most.
     *
     * @return empty when that was done as far as it can be, else why not
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<PasswordRefusal> ask(CurrentUser user, ChangeEmail change) {
        Optional<PasswordRefusal> wrong = proofs.prove(user, change.current(), change.caller());
        if (wrong.isPresent()) {
            return wrong;
        }
        EmailAddress wanted = change.wanted();
        if (tooMany(LoginThrottle.LINKS_FROM_ADDRESS, change.caller().address())) {
            return Optional.of(PasswordRefusal.TOO_MANY);
        }
        boolean full = tooMany(LoginThrottle.LINKS_TO_MAILBOX, wanted.key());
        transaction.ask(user.id(), wanted, change.caller());
        if (!full) {
            mailer.send(user.id(), wanted);
        }
        return Optional.empty();
    }

    /** What a link is for; empty when it was used, or its time or its user is over, or the address became another's. */
    @PermitAll
    public Optional<EmailChangeDetails> open(SecretToken token) {
        return transaction.open(token);
    }

    /**
     * Uses the link up: its user logs in with the other address from now on, all other logins, links and steps of the
     * user end, and the address before is told.
     *
     * @return false when the link is over
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean confirm(ConfirmEmail wanted) {
        return Retry.onConflict(() -> transaction.confirm(wanted));
    }

    private boolean tooMany(LoginThrottle.Limit limit, String subject) {
        return Retry.onConflict(() -> throttle.attempt(limit, subject)).isPresent();
    }
}
