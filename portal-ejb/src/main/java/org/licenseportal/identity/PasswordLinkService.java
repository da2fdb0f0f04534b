package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Retry;

/** Links by mail, by which somebody chooses a password once: after forgetting it, or to accept an invitation. */
@Stateless
public class PasswordLinkService {

    @Inject
    LoginThrottle throttle;

    @Inject
    PasswordReminder reminder;

    @Inject
    PasswordLinkRepository links;

    @Inject
    LoginTransaction logins;

    @Inject
    PasswordTransaction transaction;

    @Inject
    PasswordSecrets passwords;

    @Inject
    Clocks clocks;

    /**
     * Has a link mailed to whoever logs in with this address; the caller learns nothing of whether there is somebody.
     * A mailbox gets three of them in an hour at most; whoever asks more often is answered all the same.
     *
     * @return how long to wait, when this caller asked too often
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Duration> forgot(EmailAddress email, Caller caller) {
        Optional<Duration> wait =
                Retry.onConflict(() -> throttle.attempt(LoginThrottle.LINKS_FROM_ADDRESS, caller.address()));
        if (wait.isEmpty()
                && Retry.onConflict(() -> throttle.attempt(LoginThrottle.LINKS_TO_MAILBOX, email.key()))
                        .isEmpty()) {
            reminder.remind(email, caller);
        }
        return wait;
    }

    /** What a link is for; empty when it was used, or its time or its user is over. */
    @PermitAll
    public Optional<LinkDetails> open(SecretToken token) {
        return links.find(token, clocks.now()).flatMap(this::details);
    }

    /** Gives the user of a link this password, uses the link up, and ends all logins of the user. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordOutcome choose(ChoosePassword wanted) {
        Optional<User> user = transaction.user(wanted.token());
        if (user.isEmpty()) {
            return new PasswordOutcome.Over();
        }
        return passwords.accept(wanted.password(), user.get(), hash -> Retry.onConflict(
                        () -> transaction.choose(wanted.token(), hash, wanted.caller()))
                .<PasswordOutcome>map(PasswordOutcome.Chosen::new)
                .orElseGet(PasswordOutcome.Over::new));
    }

    private Optional<LinkDetails> details(PasswordLink link) {
        return link.user().isEmpty()
                ? Optional.of(new LinkDetails(link.kind(), Optional.empty(), link.expires()))
                : link.user()
                        .flatMap(logins::active)
                        .map(user -> new LinkDetails(link.kind(), Optional.of(user.email()), link.expires()));
    }
}
