package org.licenseportal.voucher;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a voucher apart where its code must not show: in addresses, forms and logs. It opens nothing.
 *
 * @param value a positive number
 */
public record VoucherNumber(long value) implements Comparable<VoucherNumber> {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

    /** Refuses what cannot be a voucher's number with an {@link IllegalArgumentException}. */
    public VoucherNumber {
        if (value < 1) {
            throw new IllegalArgumentException("A voucher's number is positive");
        }
    }

    /** Reads what an address or a form says; empty when it cannot be a voucher's number. */
    public static Optional<VoucherNumber> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new VoucherNumber(Long.parseLong(text)))
                : Optional.empty();
    }

    @Override
    public int compareTo(VoucherNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
