package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.licenseportal.kernel.Retry;

/** Lets the first admin in: whoever reads the log of the server that nobody looks after yet. */
@Stateless
public class FirstAdminService {

    @Inject
    FirstAdminTransaction transaction;

    @Inject
    PasswordSecrets passwords;

    /** A link for the log of start-up, that works once; empty as soon as somebody of the vendor can log in. */
    @PermitAll
    public Optional<URI> link() {
        return transaction.link();
    }

    /** Whether the link makes an admin. */
    @PermitAll
    public boolean open(SecretToken token) {
        return transaction.open(token);
    }

    /** Makes the first admin, and uses the link up. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordOutcome create(FirstAdmin wanted) {
        if (!transaction.open(wanted.token())) {
            return new PasswordOutcome.Over();
        }
        return passwords.accept(
                wanted.password(),
                passwords.known(wanted.email(), wanted.name()),
                hash -> Retry.onConflict(() -> transaction.create(wanted, hash))
                        ? new PasswordOutcome.Chosen(LinkKind.FIRST_ADMIN)
                        : new PasswordOutcome.Over());
    }
}
