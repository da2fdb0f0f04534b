package org.licenseportal.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name of a product, as {@code MCS}; requests and licenses name the product by it.
 *
 * @param value letters, digits and dashes, at most 20; upper and lower case differ
 */
public record ProductCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    /** Refuses what cannot be a product code with an {@link IllegalArgumentException}. */
    public ProductCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A product code is 1 to 20 letters, digits and dashes");
        }
    }

    /** Reads what a request says; empty when it cannot be a product code. */
    public static Optional<ProductCode> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new ProductCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
