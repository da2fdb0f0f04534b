package org.licenseportal.audit;

import java.time.Instant;

/**
 * One line of the audit trail.
 *
 * @param occurredAt when
 * @param origin who asked, and from where
 * @param action what was asked for
 * @param object what it was asked about
 * @param result how it ended
 */
public record AuditEntry(
        Instant occurredAt, AuditOrigin origin, AuditAction action, AuditObject object, AuditResult result) {}
