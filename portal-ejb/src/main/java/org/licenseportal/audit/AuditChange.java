package org.licenseportal.audit;

import java.util.Optional;

/**
 * One thing that is other than before, or that belongs to what was done. Never a secret.
 *
 * @param field what it is about
 * @param before how it was; empty when there was nothing
 * @param after how it is; empty when there is nothing any more
 */
public record AuditChange(AuditField field, Optional<String> before, Optional<String> after) {

    /** Something that was there before, or is there after, or both; each may be an {@link Optional}. */
    public static AuditChange of(AuditField field, Object before, Object after) {
        return new AuditChange(field, text(before), text(after));
    }

    /** Something that is new, or that belongs to what was done. */
    public static AuditChange to(AuditField field, Object after) {
        return new AuditChange(field, Optional.empty(), text(after));
    }

    /** Whether there is something to tell. */
    boolean tells() {
        return !before.equals(after);
    }

    private static Optional<String> text(Object value) {
        return value instanceof Optional<?> there
                ? there.map(Object::toString)
                : Optional.of(value).map(Object::toString);
    }
}
