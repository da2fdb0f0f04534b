package org.licenseportal.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of something that a license counts, as {@code phone-manager-outlook}; installations switch on it.
 *
 * @param value lower-case letters, digits and dashes, at most 60
 */
public record FeatureCode(String value) implements Comparable<FeatureCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** Refuses what cannot be a feature code with an {@link IllegalArgumentException}. */
    public FeatureCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A feature code is 1 to 60 lower-case letters, digits and dashes");
        }
    }

    /** Reads what a person or a program gave; empty when it cannot be a feature code. */
    public static Optional<FeatureCode> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new FeatureCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(FeatureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
