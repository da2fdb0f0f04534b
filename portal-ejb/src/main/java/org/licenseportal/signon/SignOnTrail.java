package org.licenseportal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;

/** Writes into the history of accounts, in the caller's transaction. */
@ApplicationScoped
class SignOnTrail {

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    void changed(CustomerDetails customer, Actor actor, SignOnDetails before, SignOnDetails after) {
        record(
                customer,
                AuditAction.CUSTOMER_SIGN_ON,
                actor,
                AuditResult.done(
                        AuditChange.of(AuditField.ISSUER, text(before.issuer()), text(after.issuer())),
                        AuditChange.of(AuditField.STATE, state(before), state(after)),
                        AuditChange.of(AuditField.WAY, way(before), way(after))));
    }

    void refused(CustomerDetails customer, AuditAction action, Actor actor, String reason) {
        record(customer, action, actor, AuditResult.refused(reason));
    }

    private void record(CustomerDetails customer, AuditAction action, Actor actor, AuditResult result) {
        AuditObject object =
                new AuditObject(AuditObject.Type.CUSTOMER, customer.id().value(), Optional.of(customer.partner()));
        audit.record(new AuditEntry(clocks.now(), AuditOrigin.of(actor), action, object, result));
    }

    private static Optional<String> text(String issuer) {
        return Optional.of(issuer).filter(there -> !there.isEmpty());
    }

    private static String state(SignOnDetails details) {
        return details.enabled() ? "switched-on" : "switched-off";
    }

    private static String way(SignOnDetails details) {
        return details.passwords() ? "sign-on-and-passwords" : "single-sign-on";
    }
}
