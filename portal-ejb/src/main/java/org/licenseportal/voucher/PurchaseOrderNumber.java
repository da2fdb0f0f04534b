package org.licenseportal.voucher;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of the order by which vouchers were bought, as the buyer gave it.
 *
 * @param value 1 to 35 letters, digits and the marks {@code . _ / -}
 */
public record PurchaseOrderNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,34}");

    /** Refuses what cannot be a purchase order number with an {@link IllegalArgumentException}. */
    public PurchaseOrderNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A purchase order number is 1 to 35 letters, digits and . _ / -");
        }
    }

    /** Reads what a person or a program gave, spaces around it allowed; empty when it cannot be such a number. */
    public static Optional<PurchaseOrderNumber> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new PurchaseOrderNumber(stripped)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
