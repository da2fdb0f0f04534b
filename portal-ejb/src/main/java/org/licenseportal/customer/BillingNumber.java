package org.licenseportal.customer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a customer at the vendor's SAP.
 *
 * @param value 1 to 20 letters, digits and hyphens
 */
public record BillingNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,20}");

    /** Refuses what cannot be a number with an {@link IllegalArgumentException}. */
    public BillingNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A billing number is 1 to 20 letters, digits and hyphens");
        }
    }

    /** Reads what a program gave; empty when it cannot be a number. */
    public static Optional<BillingNumber> parse(String text) {
        return Optional.of(text)
                .filter(number -> FORM.matcher(number).matches())
                .map(BillingNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
