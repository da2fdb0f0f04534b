package org.licenseportal.audit;

import java.util.List;
import java.util.Optional;

/**
 * How an audited request ended.
 *
 * @param outcome done or refused
 * @param reason the stable code of the true reason for a refusal; at most 60 characters
 * @param changes what is other than before, or what was asked for; without secrets. What does not fit into the database
 *     is counted
 * @param details what entries of early versions say in free words instead of changes
 */
public record AuditResult(
        Outcome outcome, Optional<String> reason, List<AuditChange> changes, Optional<String> details) {

    /** The two ends. */
    public enum Outcome {
        /** What was asked for was done. */
        DONE,
        /** It was refused, and changed nothing. */
        REFUSED
    }

    /** Leaves out what is as before. */
    public AuditResult {
        changes = changes.stream().filter(AuditChange::tells).toList();
    }

    /** It was done, with these changes. */
    public static AuditResult done(AuditChange... changes) {
        return done(List.of(changes));
    }

    /** It was done, with these changes. */
    public static AuditResult done(List<AuditChange> changes) {
        return new AuditResult(Outcome.DONE, Optional.empty(), changes, Optional.empty());
    }

    /** It was refused for this reason, and this is what was asked for. */
    public static AuditResult refused(String reason, AuditChange... wanted) {
        return refused(reason, List.of(wanted));
    }

    /** It was refused for this reason, and this is what was asked for. */
    public static AuditResult refused(String reason, List<AuditChange> wanted) {
        return new AuditResult(Outcome.REFUSED, Optional.of(reason), wanted, Optional.empty());
    }
}
