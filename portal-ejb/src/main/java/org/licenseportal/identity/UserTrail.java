package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;

/** Writes into the audit trail of users, in the caller's transaction. */
@ApplicationScoped
class UserTrail {

    private static final Set<AuditField> PERSONAL = Set.of(AuditField.NAME, AuditField.EMAIL, AuditField.PHONE);

    @Inject
    AuditTrail audit;

    @Inject
    Event<UserLoggedIn> logins;

    @Inject
    Clocks clocks;

    /** Somebody is in. Whoever else wants to know hears it apart: no login waits for them or fails by them. */
    void loggedIn(User user, Caller caller, AuditResult result) {
        Actor actor = new Actor(user.actor(), caller);
        record(user, AuditAction.USER_LOGIN, actor, result);
        logins.fireAsync(new UserLoggedIn(user.id(), user.reseller(), actor, clocks.now()));
    }

    /** Something that users do to their own login. */
    void record(User user, AuditAction action, Caller caller, AuditResult result) {
        record(user, action, new Actor(user.actor(), caller), result);
    }

    /** Something that somebody does to a user. */
    void record(User user, AuditAction action, Actor actor, AuditResult result) {
        AuditObject object = new AuditObject(AuditObject.Type.USER, user.id().value(), user.reseller());
        audit.record(new AuditEntry(clocks.now(), AuditOrigin.of(actor), action, object, impersonal(user, result)));
    }

    /** Of an admin of a customer nothing personal: the trail is never erased, and the customer's data is (0070). */
    private static AuditResult impersonal(User user, AuditResult result) {
        return user.account().isEmpty()
                ? result
                : new AuditResult(
                        result.outcome(),
                        result.reason(),
                        result.changes().stream()
                                .filter(change -> !PERSONAL.contains(change.field()))
                                .toList(),
                        result.details());
    }
}
