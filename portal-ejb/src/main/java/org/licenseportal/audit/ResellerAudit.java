package org.licenseportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.reseller.ResellerChanged;
import org.licenseportal.reseller.ResellerDetails;

/**
 * Writes down what becomes of resellers, in the transaction that does it. They tell it by an event, because the trail
 * itself knows resellers: they own its entries.
 */
@ApplicationScoped
class ResellerAudit {

    @Inject
    AuditTrail trail;

    void changed(@Observes ResellerChanged event) {
        trail.record(new AuditEntry(
                event.at(),
                AuditOrigin.of(event.actor()),
                action(event),
                new AuditObject(
                        AuditObject.Type.RESELLER,
                        event.after().number().value(),
                        Optional.of(event.after().number())),
                AuditResult.done(
                        AuditChange.of(
                                AuditField.NAME,
                                event.before().map(ResellerDetails::name),
                                event.after().name()),
                        AuditChange.of(
                                AuditField.SUSPENDED,
                                event.before().map(ResellerDetails::suspended).orElse(false),
                                event.after().suspended()))));
    }

    private static AuditAction action(ResellerChanged event) {
        if (event.before().isEmpty()) {
            return AuditAction.RESELLER_CREATE;
        }
        boolean wasSuspended = event.before().get().suspended();
        if (wasSuspended == event.after().suspended()) {
            return AuditAction.RESELLER_CHANGE;
        }
        return wasSuspended ? AuditAction.RESELLER_RESUME : AuditAction.RESELLER_SUSPEND;
    }
}
