package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditEntry;
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

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** Something that users do to their own login. */
    void record(User user, AuditAction action, Caller caller, AuditResult result) {
        record(user, action, new Actor(user.actor(), caller), result);
    }

    /** Something that somebody does to a user. */
    void record(User user, AuditAction action, Actor actor, AuditResult result) {
        AuditObject object = new AuditObject(AuditObject.Type.USER, user.id().value(), user.reseller());
        audit.record(new AuditEntry(clocks.now(), AuditOrigin.of(actor), action, object, result));
    }
}
