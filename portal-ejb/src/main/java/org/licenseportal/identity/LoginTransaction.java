package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerService;

/** The parts of a login that touch the database: short, with the slow look at the password between them. */
@ApplicationScoped
class LoginTransaction {

    @Inject
    UserRepository users;

    @Inject
    LoginSessionRepository sessions;

    @Inject
    ResellerService resellers;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** The user of this address who may log in: one of a suspended reseller may not. */
    @Transactional
    Optional<User> find(String email) {
        return EmailAddress.parse(email).flatMap(users::find).filter(this::active);
    }

    /** Begins a session of somebody whose password was right; empty when the user is gone meanwhile. */
    @Transactional
    Optional<SecretToken> begin(UserId id, LogIn login) {
        return users.find(id).map(user -> {
            Instant now = clocks.now();
            SecretToken token = SecretToken.random();
            sessions.forget(now.minus(SessionLimits.KEPT));
            sessions.add(new LoginSession(user, token, login, now));
            user.loggedIn(now);
            audit.record(entry(user.email().value(), user, login, AuditResult.done(login.agent())));
            return token;
        });
    }

    /** Takes note of a wrong password of a user that there is. */
    @Transactional
    void refuse(UserId id, LogIn login) {
        users.find(id)
                .ifPresent(user -> audit.record(
                        entry("nobody", user, login, AuditResult.refused("password-wrong", login.agent()))));
    }

    /** The user, as long as there is one and nobody suspended the reseller. */
    Optional<User> active(UserId id) {
        return users.find(id).filter(this::active);
    }

    private boolean active(User user) {
        return user.reseller().map(resellers::exists).orElse(true);
    }

    private AuditEntry entry(String actor, User user, LogIn login, AuditResult result) {
        AuditOrigin origin = new AuditOrigin(
                actor,
                Optional.of(login.caller().address()),
                Optional.of(login.caller().requestId()));
        AuditObject object = new AuditObject("user", user.id().value(), user.reseller());
        return new AuditEntry(clocks.now(), origin, "user.login", object, result);
    }
}
