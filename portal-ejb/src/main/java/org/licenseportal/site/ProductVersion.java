package org.licenseportal.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version of a product, as {@code 5.0}: up to four numbers joined by points, compared number by number, so that
 * 5.0 comes before 5.10. The text is kept as it was given: 5 and 5.0 compare as the same version but are not equal.
 *
 * @param value the text
 */
public record ProductVersion(String value) implements Comparable<ProductVersion> {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,5}){0,3}");

    /** Refuses what cannot be a version with an {@link IllegalArgumentException}. */
    public ProductVersion {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A version is up to four numbers joined by points");
        }
    }

    /** Reads what a request says; empty when it cannot be a version. */
    public static Optional<ProductVersion> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new ProductVersion(text)) : Optional.empty();
    }

    /** True when this is a later version than the other. */
    public boolean isNewerThan(ProductVersion other) {
        return compareTo(other) > 0;
    }

    /** True when this is an earlier version than the other. */
    public boolean isBefore(ProductVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(ProductVersion other) {
        int[] mine = numbers();
        int[] theirs = other.numbers();
        int length = Math.max(mine.length, theirs.length);
        return Arrays.compare(Arrays.copyOf(mine, length), Arrays.copyOf(theirs, length));
    }

    private int[] numbers() {
        return Arrays.stream(value.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return value;
    }
}
