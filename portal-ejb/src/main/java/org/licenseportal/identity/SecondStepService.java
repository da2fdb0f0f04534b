package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.kernel.Retry;

/** The second step of a login, for who has a second factor: a code of the app, or one for recovery. */
@Stateless
public class SecondStepService {

    @Inject
    SecondStepTransaction transaction;

    @Inject
    LoginThrottle throttle;

    /** Whether there is a login that waits for its second step. */
    @PermitAll
    public boolean open(SecretToken step) {
        return transaction.user(step).isPresent();
    }

    /** Lets somebody in by the code. Attempts count as those with a password do. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LoginOutcome logIn(EnterCode entered) {
        Optional<User> user = transaction.user(entered.step());
        if (user.isEmpty()) {
            return new LoginOutcome.StepOver();
        }
        String account = user.get().email().key();
        String address = entered.origin().caller().address();
        Optional<Duration> wait = Retry.onConflict(() -> throttle.attempt(account, address))
                .or(() -> Retry.onConflict(() -> throttle.attempt(LoginThrottle.CODES_OF_ACCOUNT, account)));
        if (wait.isPresent()) {
            return new LoginOutcome.TooMany(wait.get());
        }
        if (!transaction.attempt(entered.step())) {
            return new LoginOutcome.StepOver();
        }
        Optional<SecretToken> session = transaction.complete(user.get().id(), entered);
        session.ifPresent(token -> throttle.succeeded(account, address));
        return session.<LoginOutcome>map(LoginOutcome.LoggedIn::new).orElseGet(LoginOutcome.Refused::new);
    }
}
