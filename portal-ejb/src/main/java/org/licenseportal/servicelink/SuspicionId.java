package org.licenseportal.servicelink;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identifier of a suspicion.
 *
 * @param value the identifier
 */
public record SuspicionId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Reads what stands in an address; empty when it cannot be an identifier. */
    public static Optional<SuspicionId> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new SuspicionId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
