package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
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
            audit.record(entry(user.email().value(), user, login, AuditResult.done(browser(login))));
            return token;
        });
    }

    /** Takes note of a wrong password of a user that there is. */
    @Transactional
    void refuse(UserId id, LogIn login) {
        users.find(id)
                .ifPresent(user -> audit.record(
                        entry("nobody", user, login, AuditResult.refused("password-wrong", browser(login)))));
    }

    /** Ends the login with this token, if there is one. */
    @Transactional
    void end(SecretToken token, Caller caller) {
        sessions.find(token).flatMap(session -> users.find(session.user())).ifPresent(user -> {
            sessions.end(token);
            audit.record(
                    ended(AuditAction.USER_LOGOUT, user, new Actor(user.email().value(), caller)));
        });
    }

    /** Ends one login of this user; false when the user has no such login. */
    @Transactional
    boolean end(UserId id, String session, Actor actor) {
        boolean ended = sessions.end(id, session);
        users.find(id)
                .filter(user -> ended)
                .ifPresent(user -> audit.record(ended(AuditAction.USER_END_LOGIN, user, actor)));
        return ended;
    }

    /** The user, as long as there is one and nobody suspended the reseller. */
    Optional<User> active(UserId id) {
        return users.find(id).filter(this::active);
    }

    private boolean active(User user) {
        return user.reseller().map(resellers::exists).orElse(true);
    }

    private AuditEntry entry(String actor, User user, LogIn login, AuditResult result) {
        return new AuditEntry(
                clocks.now(), AuditOrigin.of(actor, login.caller()), AuditAction.USER_LOGIN, object(user), result);
    }

    private AuditEntry ended(AuditAction action, User user, Actor actor) {
        return new AuditEntry(clocks.now(), AuditOrigin.of(actor), action, object(user), AuditResult.done());
    }

    private static AuditObject object(User user) {
        return new AuditObject(AuditObject.Type.USER, user.id().value(), user.reseller());
    }

    private static AuditChange browser(LogIn login) {
        return AuditChange.to(AuditField.BROWSER, login.agent());
    }
}
