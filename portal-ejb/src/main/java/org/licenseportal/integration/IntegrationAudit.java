package org.licenseportal.integration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;

/**
 * What the trail says about integrations of an account: names of the catalog and words for states, no settings, since
 * the trail is never erased.
 *
 * @param account which account
 * @param partner whose customer it is
 * @param actor who did it
 * @param now when
 */
record IntegrationAudit(AccountId account, ResellerNumber partner, Actor actor, Instant now) {

    AuditEntry moved(IntegrationEntry entry, IntegrationState before, IntegrationState after, List<AuditChange> more) {
        List<AuditChange> changes = new ArrayList<>();
        changes.add(AuditChange.to(AuditField.INTEGRATION, entry.name()));
        changes.add(AuditChange.of(AuditField.STATE, before.word(), after.word()));
        changes.addAll(more);
        return entry(AuditAction.CUSTOMER_INTEGRATION, AuditResult.done(changes));
    }

    /** Something else than its state is other than before, by the word for it. */
    AuditEntry told(IntegrationEntry entry, String what) {
        return entry(
                AuditAction.CUSTOMER_INTEGRATION,
                AuditResult.done(
                        AuditChange.to(AuditField.INTEGRATION, entry.name()),
                        AuditChange.to(AuditField.DESCRIPTION, what)));
    }

    AuditEntry refused(IntegrationEntry entry, IntegrationRefusal reason) {
        return entry(
                AuditAction.CUSTOMER_INTEGRATION,
                AuditResult.refused(reason.slug(), AuditChange.to(AuditField.INTEGRATION, entry.name())));
    }

    AuditEntry switched(IntegrationPrivilege privilege, boolean on) {
        return entry(AuditAction.CUSTOMER_PRIVILEGE, AuditResult.done(change(privilege, on)));
    }

    /** That a privilege is on, or is off. */
    static AuditChange change(IntegrationPrivilege privilege, boolean on) {
        return on
                ? AuditChange.to(AuditField.PRIVILEGE, privilege.name())
                : AuditChange.of(AuditField.PRIVILEGE, privilege.name(), Optional.empty());
    }

    private AuditEntry entry(AuditAction action, AuditResult result) {
        return new AuditEntry(
                now,
                AuditOrigin.of(actor),
                action,
                new AuditObject(AuditObject.Type.CUSTOMER, account.value(), Optional.of(partner)),
                result);
    }
}
