package org.licenseportal.issue;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.kernel.Actor;

/**
 * What the trail says about issues of an account: numbers and words of the portal's own. What people wrote, and who
 * they are, can be erased; the trail cannot.
 *
 * @param customer whose issue it is
 * @param actor who does something
 * @param now when
 */
record IssueAudit(CustomerDetails customer, Actor actor, Instant now) {

    AuditEntry written(IssueSummary issue, MessageKind kind, IssueStatus after) {
        Optional<IssueStatus> before = kind == MessageKind.REPORT ? Optional.empty() : Optional.of(issue.status());
        return entry(AuditResult.done(
                AuditChange.to(AuditField.ISSUE, issue.number()),
                AuditChange.to(AuditField.KIND, kind.word()),
                AuditChange.of(AuditField.STATE, before.map(IssueStatus::word), after.word())));
    }

    AuditEntry refused(IssueRefusal reason) {
        return entry(AuditResult.refused(reason.slug()));
    }

    private AuditEntry entry(AuditResult result) {
        return new AuditEntry(
                now,
                AuditOrigin.of(actor),
                AuditAction.CUSTOMER_ISSUE,
                new AuditObject(AuditObject.Type.CUSTOMER, customer.id().value(), Optional.of(customer.partner())),
                result);
    }
}
