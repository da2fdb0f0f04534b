package org.licenseportal.audience;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;

/**
 * What the trail says about who gets mails.
 *
 * @param actor who did it
 * @param now when
 */
record AudienceAudit(Actor actor, Instant now) {

    AuditEntry unsubscribed(UnsubscribeRepository.Holder holder) {
        String topic = holder.choice().kind().word();
        return new AuditEntry(
                now,
                AuditOrigin.of(actor),
                AuditAction.USER_UNSUBSCRIBE,
                new AuditObject(AuditObject.Type.USER, holder.user(), holder.owner()),
                AuditResult.done(AuditChange.of(AuditField.MAILS, topic, Optional.empty())));
    }

    /** Another address, or another state of it. */
    AuditEntry address(Optional<SwasAddressDetails> before, SwasAddressDetails after) {
        return new AuditEntry(
                now,
                AuditOrigin.of(actor),
                AuditAction.RESELLER_SWAS_ADDRESS,
                new AuditObject(AuditObject.Type.RESELLER, after.owner().value(), Optional.of(after.owner())),
                AuditResult.done(
                        AuditChange.of(
                                AuditField.SWAS_ADDRESS, before.map(SwasAddressDetails::address), after.address()),
                        AuditChange.of(
                                AuditField.STATE,
                                before.map(known -> known.state().word()),
                                after.state().word())));
    }
}
