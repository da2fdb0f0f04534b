package org.licenseportal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.Roles;

/** Gives who is logged in another password, for the one of now. */
@Stateless
public class PasswordChangeService {

    @Inject
    ProofService proofs;

    @Inject
    PasswordSecrets passwords;

    @Inject
    PasswordTransaction transaction;

    /**
     * Changes the password: links and all other logins of the user end, and the user is told by mail.
     *
     * @return empty when it was changed, else why not
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<PasswordRefusal> change(CurrentUser user, ChangePassword wanted) {
        Optional<PasswordRefusal> wrong = proofs.prove(user, wanted.current(), wanted.caller());
        if (wrong.isPresent()) {
            return wrong;
        }
        PasswordOutcome outcome = passwords.accept(
                wanted.wanted(),
                passwords.known(user.email(), user.name()),
                hash -> Retry.onConflict(() -> transaction.change(user, hash, wanted.caller()))
                        ? new PasswordOutcome.Chosen(LinkKind.RESET)
                        : new PasswordOutcome.Over());
        return outcome.fold(chosen -> Optional.empty(), Optional::of, () -> Optional.of(PasswordRefusal.BUSY));
    }
}
