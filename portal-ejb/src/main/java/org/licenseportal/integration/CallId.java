package org.licenseportal.integration;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a call is known by, to the endpoint too: each try of it has the same.
 *
 * @param value {@code msg_} and 32 hexadecimal digits
 */
public record CallId(String value) {

    private static final Pattern FORM = Pattern.compile("msg_[0-9a-f]{32}");

    /** Refuses what cannot be such an ID with an {@link IllegalArgumentException}. */
    public CallId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The ID of a call is msg_ and 32 hexadecimal digits");
        }
    }

    static CallId random() {
        return new CallId("msg_" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** Reads what a form sent; empty when it cannot be the ID of a call. */
    public static Optional<CallId> parse(String text) {
        return Optional.ofNullable(text)
                .filter(there -> FORM.matcher(there).matches())
                .map(CallId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
