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

/** The parts of changing an address that touch the database. */
@ApplicationScoped
class EmailChangeTransaction {

    @Inject
    EmailChangeRepository changes;

    @Inject
    LoginTransaction logins;

    @Inject
    LoginSessionRepository sessions;

    @Inject
    Unfinished unfinished;

    @Inject
    EmailChangeLetters letters;

    @Inject
    UserTrail trail;

    @Inject
    Clocks clocks;

    /** Takes note of the wish, the same whether the address can be had or not, and tells the address of now. */
    @Transactional
    void ask(UserId id, EmailAddress wanted, Caller caller) {
        logins.active(id).ifPresent(user -> {
            trail.record(user, AuditAction.USER_EMAIL_LINK, caller, done(user.email(), wanted));
            letters.asked(user, wanted, caller.address());
        });
    }

    /** What a link is for; empty when it was used, or its time or its user is over, or the address became another's. */
    @Transactional
    Optional<EmailChangeDetails> open(SecretToken token) {
        return changes.find(token, clocks.now()).flatMap(change -> owner(change)
                .map(user -> new EmailChangeDetails(user.email(), change.email(), change.expires())));
    }

    /** Uses the link up: from now on its user logs in with the other address, and what was begun elsewhere ends. */
    @Transactional
    boolean confirm(ConfirmEmail wanted) {
        Optional<EmailChange> change = changes.find(wanted.token(), clocks.now());
        Optional<User> owner = change.flatMap(this::owner);
        if (owner.isEmpty() || !changes.use(wanted.token())) {
            return false;
        }
        User user = owner.get();
        EmailAddress before = user.email();
        EmailAddress after = change.get().email();
        trail.record(user, AuditAction.USER_EMAIL, wanted.caller(), done(before, after));
        user.move(after);
        unfinished.endAll(user.id());
        wanted.present()
                .filter(present -> present.id().equals(user.id()))
                .ifPresentOrElse(
                        present -> sessions.endOthers(user.id(), present.session()), () -> sessions.endAll(user.id()));
        letters.changed(user, before, wanted.caller().address());
        return true;
    }

    private Optional<User> owner(EmailChange change) {
        return logins.active(change.user()).filter(user -> !logins.taken(change.email(), user.id()));
    }

    private static AuditResult done(EmailAddress before, EmailAddress after) {
        return AuditResult.done(AuditChange.of(AuditField.EMAIL, before, after));
    }
}
