package org.licenseportal.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which the vendor sells something, as {@code S1303549}.
 *
 * @param value upper-case letters, digits and dashes, at most 20
 */
public record PartNumber(String value) implements Comparable<PartNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    /** Refuses what cannot be a part number with an {@link IllegalArgumentException}. */
    public PartNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A part number is 1 to 20 upper-case letters, digits and dashes");
        }
    }

    /** Reads what a person or a program gave, spaces around it allowed; empty when it cannot be a part number. */
    public static Optional<PartNumber> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new PartNumber(stripped)) : Optional.empty();
    }

    @Override
    public int compareTo(PartNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
