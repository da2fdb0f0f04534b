package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;

/** The parts of choosing a password that touch the database: short, with the slow hash between them. */
@ApplicationScoped
class PasswordTransaction {

    @Inject
    PasswordLinkRepository links;

    @Inject
    LoginTransaction logins;

    @Inject
    LoginSessionRepository sessions;

    @Inject
    Unfinished unfinished;

    @Inject
    LinkMailer mailer;

    @Inject
    UserTrail trail;

    @Inject
    Clocks clocks;

    /** The user of a link that can be used. */
    @Transactional
    Optional<User> user(SecretToken token) {
        return links.find(token, clocks.now()).flatMap(PasswordLink::user).flatMap(logins::active);
    }

    /**
     * Uses the link up: the user has this password; all that was begun and all logins end. Empty when the link is over.
     */
    @Transactional
    Optional<LinkKind> choose(SecretToken token, PasswordHash hash, Caller caller) {
        Optional<PasswordLink> link = links.find(token, clocks.now());
        Optional<User> found = link.flatMap(PasswordLink::user).flatMap(logins::active);
        if (found.isEmpty() || !links.use(token)) {
            return Optional.empty();
        }
        User user = found.get();
        LinkKind kind = link.get().kind();
        user.setNew(hash, clocks.now());
        unfinished.endAll(user.id());
        sessions.endAll(user.id());
        trail.record(
                user,
                AuditAction.USER_PASSWORD,
                caller,
                AuditResult.done(AuditChange.to(AuditField.WAY, kind.value())));
        if (kind == LinkKind.RESET) {
            mailer.changed(user, caller.address());
        }
        return Optional.of(kind);
    }

    /** Another password of somebody who is logged in: all that was begun and all other logins end. False for nobody. */
    @Transactional
    boolean change(CurrentUser current, PasswordHash hash, Caller caller) {
        Optional<User> found = logins.active(current.id());
        found.ifPresent(user -> {
            user.setNew(hash, clocks.now());
            unfinished.endAll(user.id());
            sessions.endOthers(user.id(), current.session());
            trail.record(
                    user,
                    AuditAction.USER_PASSWORD,
                    caller,
                    AuditResult.done(AuditChange.to(AuditField.WAY, "password")));
            mailer.changed(user, caller.address());
        });
        return found.isPresent();
    }
}
