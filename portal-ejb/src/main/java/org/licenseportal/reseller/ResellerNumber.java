package org.licenseportal.reseller;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a reseller, the same as its SAP account number at the vendor: up to ten digits, of which leading zeros
 * count (000000 and 0 are two resellers).
 *
 * @param value the digits
 */
public record ResellerNumber(String value) implements Comparable<ResellerNumber> {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,10}");

    /** Takes the number as it stands in the database; anything else is an {@link IllegalArgumentException}. */
    public ResellerNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A reseller number is 1 to 10 digits");
        }
    }

    /** Reads what a person or a program typed, spaces around it allowed; empty when it cannot be a reseller number. */
    public static Optional<ResellerNumber> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new ResellerNumber(stripped)) : Optional.empty();
    }

    @Override
    public int compareTo(ResellerNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
