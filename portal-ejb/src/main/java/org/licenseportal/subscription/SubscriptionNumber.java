package org.licenseportal.subscription;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which the vendor and its partners know a subscription, also its tracking number.
 *
 * @param value 1 to 35 letters, digits and the marks {@code . _ -}
 */
public record SubscriptionNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,34}");

    /** Refuses what cannot be such a number with an {@link IllegalArgumentException}. */
    public SubscriptionNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The number of a subscription is 1 to 35 letters, digits and . _ -");
        }
    }

    /** Reads what a person or a program gave, spaces around it allowed; empty when it cannot be such a number. */
    public static Optional<SubscriptionNumber> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new SubscriptionNumber(stripped)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
