package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Caller;

/** Writes down what becomes of passkeys, and tells their users by mail, in the caller's transaction. */
@ApplicationScoped
class PasskeyTrail {

    @Inject
    UserTrail trail;

    @Inject
    LinkMailer mailer;

    void added(User user, Passkey passkey, Caller caller) {
        trail.record(user, AuditAction.USER_PASSKEY_ADD, caller, AuditResult.done(name(passkey)));
        mailer.passkey(user, passkey.name(), true, caller.address());
    }

    void renamed(User user, PasskeyName before, PasskeyName after, Caller caller) {
        trail.record(
                user,
                AuditAction.USER_PASSKEY_RENAME,
                caller,
                AuditResult.done(AuditChange.of(AuditField.NAME, before, after)));
    }

    void removed(User user, Passkey passkey, Caller caller) {
        trail.record(
                user,
                AuditAction.USER_PASSKEY_REMOVE,
                caller,
                AuditResult.done(new AuditChange(
                        AuditField.NAME, Optional.of(passkey.name().value()), Optional.empty())));
        mailer.passkey(user, passkey.name(), false, caller.address());
    }

    private static AuditChange name(Passkey passkey) {
        return AuditChange.to(AuditField.NAME, passkey.name());
    }
}
