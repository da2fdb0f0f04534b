package org.licenseportal.integration;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an integration is called in addresses, in the API and in the database, as {@code microsoft-teams}.
 *
 * @param value 1 to 30 lower-case letters, digits and dashes
 */
public record IntegrationCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,29}");

    /** The one that lets admins log in at their own issuer. */
    public static final IntegrationCode SINGLE_SIGN_ON = new IntegrationCode("single-sign-on");

    /** Refuses what cannot be such a code with an {@link IllegalArgumentException}. */
    public IntegrationCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The code of an integration is 1 to 30 of a to z, 0 to 9 and -");
        }
    }

    /** Reads the part of an address or what a program sent; empty when it cannot be a code. */
    public static Optional<IntegrationCode> parse(String text) {
        return Optional.ofNullable(text)
                .filter(there -> FORM.matcher(there).matches())
                .map(IntegrationCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
