package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;

/** The parts of a login that touch the database: short, with the slow look at the password between them. */
@ApplicationScoped
class LoginTransaction {

    @Inject
    UserRepository users;

    @Inject
    LoginSessionRepository sessions;

    @Inject
    LoginStepRepository steps;

    @Inject
    FactorRepository factors;

    @Inject
    OwnerCheck owners;

    @Inject
    UserTrail trail;

    @Inject
    Clocks clocks;

    /** The user of this address who may log in: one of a suspended reseller or a deactivated account may not. */
    @Transactional
    Optional<User> find(String email) {
        return EmailAddress.parse(email).flatMap(users::find).filter(owners::isServed);
    }

    /** What follows from the right password: the session, or the second step where there is a second factor. */
    @Transactional
    LoginOutcome enter(UserId id, LogIn login) {
        if (barred(id, login.origin())) {
            return new LoginOutcome.SignOnOnly();
        }
        if (factors.inUse(id).isEmpty()) {
            return begin(id, login.origin())
                    .<LoginOutcome>map(LoginOutcome.LoggedIn::new)
                    .orElseGet(LoginOutcome.Refused::new);
        }
        SecretToken token = SecretToken.random();
        steps.add(new LoginStep(id, token, clocks.now()), clocks.now());
        return new LoginOutcome.SecondStep(token);
    }

    /** Whether the user's account has single sign-on alone; then the trail says that somebody came by another way. */
    @Transactional
    boolean barred(UserId id, LoginOrigin origin) {
        Optional<User> kept = users.find(id).filter(user -> !owners.admitsPasswords(user));
        kept.ifPresent(user -> trail.record(
                user, AuditAction.USER_LOGIN, origin.caller(), AuditResult.refused("sign-on-only", browser(origin))));
        return kept.isPresent();
    }

    /**
     * Begins a session of somebody who proved everything; empty when the user is gone meanwhile.
     *
     * @param more what the audit trail says beside the browser
     */
    @Transactional
    Optional<SecretToken> begin(UserId id, LoginOrigin origin, AuditChange... more) {
        return users.find(id).map(user -> {
            Instant now = clocks.now();
            SecretToken token = SecretToken.random();
            sessions.forget(now.minus(SessionLimits.KEPT));
            sessions.add(new LoginSession(user, token, origin, now));
            user.loggedIn(now);
            List<AuditChange> told =
                    Stream.concat(Stream.of(browser(origin)), Stream.of(more)).toList();
            trail.loggedIn(user, origin.caller(), AuditResult.done(told));
            return token;
        });
    }

    /**
     * Takes note of a wrong password of a user that there is: of the first one in a row, and of the one after which
     * nobody gets in for a while. Those in between would fill the trail and say nothing new.
     *
     * @param attempts how many there were by now
     */
    @Transactional
    void refuse(UserId id, LogIn login, int attempts) {
        boolean telling = attempts <= 1 || attempts == LoginThrottle.ACCOUNT_FROM_ADDRESS.attempts();
        users.find(id)
                .filter(user -> telling)
                .ifPresent(user -> trail.record(
                        user,
                        AuditAction.USER_LOGIN,
                        new Actor("nobody", login.caller()),
                        AuditResult.refused(
                                "password-wrong",
                                browser(login.origin()),
                                AuditChange.to(
                                        AuditField.ATTEMPTS,
                                        Optional.of(attempts).filter(more -> more > 1)))));
    }

    /** Ends the login with this token, if there is one. */
    @Transactional
    void end(SecretToken token, Caller caller) {
        sessions.find(token).flatMap(session -> users.find(session.user())).ifPresent(user -> {
            sessions.end(token);
            trail.record(user, AuditAction.USER_LOGOUT, caller, AuditResult.done());
        });
    }

    /** Ends one login of this user; false when the user has no such login. */
    @Transactional
    boolean end(UserId id, String session, Actor actor) {
        boolean ended = sessions.end(id, session);
        users.find(id)
                .filter(user -> ended)
                .ifPresent(user -> trail.record(user, AuditAction.USER_END_LOGIN, actor, AuditResult.done()));
        return ended;
    }

    /** The user, as long as there is one and nobody suspended the reseller or deactivated the account. */
    Optional<User> active(UserId id) {
        return users.find(id).filter(owners::isServed);
    }

    /** Whether somebody else has this address, be it one who may not log in now. */
    @Transactional
    boolean taken(EmailAddress email, UserId by) {
        return users.find(email).filter(user -> !user.id().equals(by)).isPresent();
    }

    static AuditChange browser(LoginOrigin origin) {
        return AuditChange.to(AuditField.BROWSER, origin.agent());
    }
}
