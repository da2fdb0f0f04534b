package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditField;
import org.licenseportal.customer.AccountId;

/**
 * Lets in admins of an account whom their own organization has proved to be who they are, and keeps its other ways in
 * shut where the account wants that. It believes its caller: only {@code signon} calls it, after it checked the proof.
 */
@Stateless
public class OutsideLoginService {

    private static final AuditChange WAY = AuditChange.to(AuditField.WAY, "single-sign-on");

    @Inject
    UserRepository users;

    @Inject
    OwnerCheck owners;

    @Inject
    PasswordBars bars;

    @Inject
    LoginTransaction logins;

    @Inject
    LoginSessionRepository sessions;

    /** The admin of this account who has this address; another account's admin looks like none. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<UserId> admin(EmailAddress email, AccountId account) {
        return users.find(email)
                .filter(user -> user.account().equals(Optional.of(account)))
                .map(User::id);
    }

    /** Begins a session of this admin; empty when it is none of this account any more, or the account is not served. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<SecretToken> enter(UserId id, AccountId account, LoginOrigin origin) {
        return users.find(id)
                .filter(user -> user.account().equals(Optional.of(account)))
                .filter(owners::isServed)
                .flatMap(user -> logins.begin(user.id(), origin, WAY))
                .map(token -> {
                    sessions.markOutside(token);
                    return token;
                });
    }

    /** From now on admins of this account get in by passwords and passkeys, or do not, and are not in by them. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void admitPasswords(AccountId account, boolean admitted) {
        if (admitted) {
            bars.lift(account);
        } else {
            bars.raise(account);
            sessions.endInside(account);
        }
    }
}
