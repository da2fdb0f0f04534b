package org.licenseportal.integration;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a privilege is called in addresses, in the API and in the database, as {@code allow-guest-access}.
 *
 * @param value 1 to 30 lower-case letters, digits and dashes
 */
public record PrivilegeCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,29}");

    /** Refuses what cannot be such a code with an {@link IllegalArgumentException}. */
    public PrivilegeCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The code of a privilege is 1 to 30 of a to z, 0 to 9 and -");
        }
    }

    /** Reads what a form or a program sent; empty when it cannot be a code. */
    public static Optional<PrivilegeCode> parse(String text) {
        return Optional.ofNullable(text)
                .filter(there -> FORM.matcher(there).matches())
                .map(PrivilegeCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
