package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.identity.PasskeyCeremony.Verdict;
import org.licenseportal.identity.PasskeyChallenges.Purpose;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Retry;

/**
 * Lets people in by a passkey. It says who somebody is and is both factors: something that one has, and the finger,
 * face or PIN that it asked for.
 */
@Stateless
public class PasskeyLoginService {

    @Inject
    PasskeyTransaction transaction;

    @Inject
    PasskeyChallenges challenges;

    @Inject
    PasskeyCeremony ceremony;

    @Inject
    PortalParty portal;

    @Inject
    LoginThrottle throttle;

    /** Whether browsers show passkeys to this portal: not at a bare network address, nor without HTTPS. */
    @PermitAll
    public boolean possible() {
        return portal.party().isPresent();
    }

    /**
     * Asks for a passkey. The answer is waited for, for five minutes, from the browser that holds this token.
     *
     * @return empty when this address asked too often
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<PasskeyRequest> begin(SecretToken browser, Caller caller) {
        Optional<Duration> wait =
                Retry.onConflict(() -> throttle.attempt(LoginThrottle.CHALLENGES_FROM_ADDRESS, caller.address()));
        return portal.party()
                .filter(party -> wait.isEmpty())
                .map(party -> new PasskeyRequest(
                        party.id(), Retry.onConflict(() -> challenges.make(Purpose.LOG_IN, browser.value()))));
    }

    /**
     * Lets somebody in. Attempts count as those with a password do; why somebody is refused shows nowhere but in the
     * audit trail.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LoginOutcome logIn(ShowPasskey wanted) {
        Optional<ShownPasskey> shown = ceremony.read(wanted.answer());
        Optional<OwnedPasskey> known = shown.flatMap(transaction::find);
        String account = known.map(owned -> owned.owner().email().key())
                .or(() -> shown.map(ShownPasskey::credentialHash))
                .orElse("passkey");
        String address = wanted.origin().caller().address();
        Optional<Duration> wait = Retry.onConflict(() -> throttle.attempt(account, address));
        if (wait.isPresent()) {
            return new LoginOutcome.TooMany(wait.get());
        }
        boolean awaited = shown.flatMap(ShownPasskey::challenge)
                .filter(challenge -> challenges.use(
                        challenge, Purpose.LOG_IN, wanted.browser().value()))
                .isPresent();
        if (!awaited || known.isEmpty()) {
            return new LoginOutcome.Refused();
        }
        LoginOutcome outcome = look(shown.get(), known.get(), wanted.origin());
        if (outcome instanceof LoginOutcome.LoggedIn) {
            throttle.succeeded(account, address);
        }
        return outcome;
    }

    private LoginOutcome look(ShownPasskey shown, OwnedPasskey known, LoginOrigin origin) {
        Verdict verdict = portal.party()
                .map(party -> ceremony.look(shown, known.passkey(), party))
                .orElse(Verdict.WRONG);
        if (verdict == Verdict.GOOD) {
            return transaction.barred(known, origin)
                    ? new LoginOutcome.SignOnOnly()
                    : transaction
                            .enter(known, shown.count(), origin)
                            .<LoginOutcome>map(LoginOutcome.LoggedIn::new)
                            .orElseGet(LoginOutcome.Refused::new);
        }
        transaction.refuse(known, verdict, origin);
        return new LoginOutcome.Refused();
    }
}
