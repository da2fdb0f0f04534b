package org.licenseportal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.Roles;

/** Asks for the password again before somebody changes how they log in: a browser may have been left open. */
@Stateless
public class ProofService {

    @Inject
    SessionProof proof;

    @Inject
    PasswordCheck passwords;

    @Inject
    LoginThrottle throttle;

    /** Whether the password was shown lately, or the login just began. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean proved(CurrentUser user) {
        return proof.user(user).isPresent();
    }

    /**
     * Takes note that the user knows the password. Attempts count as those of a login do.
     *
     * @return empty when it was right, else why it does not count
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<PasswordRefusal> prove(CurrentUser user, String password, Caller caller) {
        Optional<Duration> wait =
                Retry.onConflict(() -> throttle.attempt(user.email().key(), caller.address()));
        if (wait.isPresent()) {
            return Optional.of(PasswordRefusal.TOO_MANY);
        }
        Optional<Boolean> right = passwords.matches(password, proof.password(user));
        if (right.isEmpty() || !right.get()) {
            return Optional.of(right.isEmpty() ? PasswordRefusal.BUSY : PasswordRefusal.CURRENT_WRONG);
        }
        throttle.succeeded(user.email().key(), caller.address());
        proof.prove(user);
        return Optional.empty();
    }
}
