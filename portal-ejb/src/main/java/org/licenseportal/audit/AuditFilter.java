package org.licenseportal.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries the vendor looks for: those for which all of this holds.
 *
 * @param type the kind of the object
 * @param object the identifier of the object
 * @param actor who, as the trail says it
 * @param action what
 * @param from not before
 * @param until before
 */
public record AuditFilter(
        Optional<AuditObject.Type> type,
        Optional<String> object,
        Optional<String> actor,
        Optional<AuditAction> action,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** Lets everything through. */
    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
