package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.Roles;

/** Lets people in and out, and knows who they are while they are in. */
@Stateless
public class IdentityService {

    private static final String DEMO_PASSWORD = "demo-Portal-2026";

    @Inject
    LoginThrottle throttle;

    @Inject
    LoginTransaction transaction;

    @Inject
    PasswordCheck passwords;

    @Inject
    LoginSessionRepository sessions;

    @Inject
    SessionLimits limits;

    @Inject
    Clocks clocks;

    @Inject
    PortalSettings settings;

    /**
     * Lets somebody in by address and password. Anybody may ask. Whether there is such a user shows neither in the
     * answer nor in the time that it takes.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LoginOutcome logIn(LogIn login) {
        String account = login.account();
        Optional<Duration> wait =
                Retry.onConflict(() -> throttle.attempt(account, login.caller().address()));
        if (wait.isPresent()) {
            return new LoginOutcome.TooMany(wait.get());
        }
        Optional<User> user = transaction.find(login.email());
        Optional<Boolean> right =
                passwords.matches(login.password(), user.flatMap(User::password).filter(hash -> usable(login)));
        if (right.isEmpty()) {
            return new LoginOutcome.TooMany(PasswordCheck.PATIENCE);
        }
        if (!right.get()) {
            int attempts = throttle.attempts(account, login.caller().address());
            user.ifPresent(known -> transaction.refuse(known.id(), login, attempts));
            return new LoginOutcome.Refused();
        }
        LoginOutcome outcome =
                user.map(known -> transaction.enter(known.id(), login)).orElseGet(LoginOutcome.Refused::new);
        if (outcome instanceof LoginOutcome.LoggedIn) {
            throttle.succeeded(account, login.caller().address());
        }
        return outcome;
    }

    /** Who shows this token; empty when the login is over, was revoked, or the user may no longer be in. */
    @PermitAll
    public Optional<CurrentUser> current(SecretToken token) {
        Instant now = clocks.now();
        return sessions.find(token)
                .filter(session -> limits.end(session.created(), session.seen()).isAfter(now))
                .flatMap(session -> transaction.active(session.user()).map(user -> use(session, user, now)));
    }

    /** Ends the login with this token; whoever has the token may do that. */
    @PermitAll
    public void logOut(SecretToken token, Caller caller) {
        transaction.end(token, caller);
    }

    /** The logins of a user that are not over, the latest used first. Only the pages of that user ask. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public List<SessionDetails> sessions(UserId user) {
        Instant now = clocks.now();
        return sessions.of(user).stream()
                .filter(session -> limits.end(session.created(), session.seen()).isAfter(now))
                .map(LoginSession::details)
                .toList();
    }

    /** Ends one of the user's own logins; false when there is none of this identifier. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean endSession(UserId user, String session, Actor actor) {
        return transaction.end(user, session, actor);
    }

    /** The demo's password is known to everybody: outside demo mode it is wrong, even where its data was loaded. */
    private boolean usable(LogIn login) {
        return settings.demo() || !DEMO_PASSWORD.equals(login.password());
    }

    private CurrentUser use(LoginSession session, User user, Instant now) {
        if (session.seen().plus(SessionLimits.GRAIN).isBefore(now)) {
            sessions.seen(session, now);
        }
        return new CurrentUser(
                user.id(),
                session.id(),
                user.email(),
                user.name(),
                user.role(),
                user.reseller(),
                user.account(),
                user.zone(),
                user.theme(),
                limits.end(session.created(), now));
    }
}
