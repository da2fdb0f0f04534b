package org.licenseportal.assignment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Tells an assignment from all others.
 *
 * @param value a UUID in its usual form
 */
public record AssignmentId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Refuses what is no UUID with an {@link IllegalArgumentException}. */
    public AssignmentId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The ID of an assignment is a UUID");
        }
    }

    /** Reads what an address says; empty when it cannot be an ID. */
    public static Optional<AssignmentId> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new AssignmentId(text)) : Optional.empty();
    }

    static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
