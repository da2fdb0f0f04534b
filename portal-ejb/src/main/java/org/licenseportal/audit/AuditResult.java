package org.licenseportal.audit;

import java.util.Optional;

/**
 * How an audited request ended.
 *
 * @param outcome done or refused
 * @param reason the stable code of the true reason for a refusal; at most 60 characters
 * @param details what else helps to understand it, without secrets; cut to 2000 characters
 */
public record AuditResult(Outcome outcome, Optional<String> reason, Optional<String> details) {

    /** The two ends. */
    public enum Outcome {
        /** What was asked for was done. */
        DONE,
        /** It was refused, and changed nothing. */
        REFUSED
    }

    /** It was done. */
    public static AuditResult done() {
        return new AuditResult(Outcome.DONE, Optional.empty(), Optional.empty());
    }

    /** It was done, with something to add. */
    public static AuditResult done(String details) {
        return new AuditResult(Outcome.DONE, Optional.empty(), Optional.of(details));
    }

    /** It was refused for this reason. */
    public static AuditResult refused(String reason, String details) {
        return new AuditResult(Outcome.REFUSED, Optional.of(reason), Optional.of(details));
    }
}
