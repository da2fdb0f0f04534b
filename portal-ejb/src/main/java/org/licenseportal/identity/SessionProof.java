package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.kernel.Clocks;

/** Knows whether who is logged in proved lately to be who it is. */
@ApplicationScoped
class SessionProof {

    /** So long after the login, or after the password was shown again, factors can be changed. */
    static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    LoginSessionRepository sessions;

    @Inject
    LoginTransaction logins;

    @Inject
    Clocks clocks;

    /** The user, if the proof is fresh. */
    @Transactional
    Optional<User> user(CurrentUser current) {
        return sessions.of(current.id()).stream()
                .filter(session -> session.id().equals(current.session()))
                .filter(session -> session.proved().plus(FRESH).isAfter(clocks.now()))
                .findFirst()
                .flatMap(session -> logins.active(current.id()));
    }

    /** The hash to compare with. */
    @Transactional
    Optional<PasswordHash> password(CurrentUser current) {
        return logins.active(current.id()).flatMap(User::password);
    }

    @Transactional
    void prove(CurrentUser current) {
        sessions.prove(current.id(), current.session(), clocks.now());
    }
}
