package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
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

/** What the history of a customer says of its gateway: serial numbers and acts, never a code or a password. */
@Dependent
class GatewayAudit {

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    void claimed(CustomerDetails customer, String serial, Actor actor) {
        record(
                customer,
                actor,
                AuditAction.CUSTOMER_GATEWAY,
                AuditResult.done(AuditChange.to(AuditField.GATEWAY, serial)));
    }

    void claimRefused(CustomerDetails customer, Actor actor) {
        record(customer, actor, AuditAction.CUSTOMER_GATEWAY, AuditResult.refused("claim-code-unknown"));
    }

    void released(CustomerDetails customer, String serial, Actor actor) {
        record(
                customer,
                actor,
                AuditAction.CUSTOMER_RELEASE,
                AuditResult.done(AuditChange.of(AuditField.GATEWAY, serial, Optional.empty())));
    }

    void done(CustomerDetails customer, AuditAction action, Actor actor) {
        record(customer, actor, action, AuditResult.done());
    }

    private void record(CustomerDetails customer, Actor actor, AuditAction action, AuditResult result) {
        trail.record(new AuditEntry(
                clocks.now(),
                AuditOrigin.of(actor),
                action,
                new AuditObject(AuditObject.Type.CUSTOMER, customer.id().value(), Optional.of(customer.partner())),
                result));
    }
}
