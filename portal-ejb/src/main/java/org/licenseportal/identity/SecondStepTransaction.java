package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;

/** The second step of a login in the database: a code is counted before it is looked at. */
@ApplicationScoped
class SecondStepTransaction {

    @Inject
    LoginStepRepository steps;

    @Inject
    LoginTransaction logins;

    @Inject
    SecondFactorCheck check;

    @Inject
    UserTrail trail;

    @Inject
    Clocks clocks;

    /** Whose step it is. */
    @Transactional
    Optional<User> user(SecretToken step) {
        return steps.find(step, clocks.now()).flatMap(known -> logins.active(known.user()));
    }

    /** Counts an attempt, whatever comes of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean attempt(SecretToken step) {
        return steps.attempt(step);
    }

    /** Takes the code and begins the session; empty when the code was wrong. */
    @Transactional
    Optional<SecretToken> complete(UserId id, EnterCode entered) {
        if (logins.barred(id, entered.origin())) {
            return Optional.empty();
        }
        if (check.take(id, entered.code()) && steps.use(entered.step())) {
            return logins.begin(id, entered.origin());
        }
        logins.active(id)
                .ifPresent(user -> trail.record(
                        user,
                        AuditAction.USER_LOGIN,
                        new Actor("nobody", entered.origin().caller()),
                        AuditResult.refused("code-wrong", LoginTransaction.browser(entered.origin()))));
        return Optional.empty();
    }
}
