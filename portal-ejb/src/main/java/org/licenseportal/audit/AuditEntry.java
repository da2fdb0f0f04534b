package org.licenseportal.audit;

import java.time.Instant;

/**
 * One line of the audit trail.
 *
 * @param occurredAt when
 * @param origin who asked, and from where
 * @param action what was asked for, as {@code site.activate}; at most 60 characters
 * @param object what it was asked about
 * @param result how it ended
 */
public record AuditEntry(
        Instant occurredAt, AuditOrigin origin, String action, AuditObject object, AuditResult result) {}
