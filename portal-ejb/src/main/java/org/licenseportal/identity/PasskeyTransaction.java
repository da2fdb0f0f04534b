package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;

/** The parts of a login by passkey that touch the database. */
@ApplicationScoped
class PasskeyTransaction {

    private static final AuditChange WAY = AuditChange.to(AuditField.WAY, "passkey");

    @Inject
    PasskeyRepository passkeys;

    @Inject
    LoginTransaction logins;

    @Inject
    UserTrail trail;

    @Inject
    Clocks clocks;

    /** The passkey that is shown, if it belongs to whom it says and its owner may log in. */
    @Transactional
    Optional<OwnedPasskey> find(ShownPasskey shown) {
        return passkeys.find(shown.credentialHash())
                .filter(passkey -> shown.owner().equals(Optional.of(passkey.user())))
                .flatMap(passkey -> logins.active(passkey.user()).map(owner -> new OwnedPasskey(passkey, owner)));
    }

    /** Whether the owner's account has single sign-on alone. */
    boolean barred(OwnedPasskey owned, LoginOrigin origin) {
        return logins.barred(owned.owner().id(), origin);
    }

    /** Begins the session of somebody whose passkey was found good; empty when a copy of the passkey was faster. */
    @Transactional
    Optional<SecretToken> enter(OwnedPasskey owned, long count, LoginOrigin origin) {
        if (!passkeys.use(owned.passkey(), count, clocks.now())) {
            refuse(owned, PasskeyCeremony.Verdict.COPIED, origin);
            return Optional.empty();
        }
        return logins.begin(owned.owner().id(), origin, WAY);
    }

    /** Takes note of a passkey that did not let its owner in. */
    @Transactional
    void refuse(OwnedPasskey owned, PasskeyCeremony.Verdict verdict, LoginOrigin origin) {
        trail.record(
                owned.owner(),
                AuditAction.USER_LOGIN,
                new Actor("nobody", origin.caller()),
                AuditResult.refused(
                        verdict == PasskeyCeremony.Verdict.COPIED ? "passkey-copied" : "passkey-wrong",
                        LoginTransaction.browser(origin),
                        AuditChange.to(AuditField.NAME, owned.passkey().name())));
    }
}
