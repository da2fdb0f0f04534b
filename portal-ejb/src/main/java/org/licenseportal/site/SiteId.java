package org.licenseportal.site;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a site, as {@code 18429}, given out by the vendor.
 *
 * @param value up to 20 digits
 */
public record SiteId(String value) implements Comparable<SiteId> {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,20}");

    /** Refuses what cannot be a site ID with an {@link IllegalArgumentException}. */
    public SiteId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A site ID is 1 to 20 digits");
        }
    }

    /** Reads what a person or a program gave, spaces around it allowed; empty when it cannot be a site ID. */
    public static Optional<SiteId> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new SiteId(stripped)) : Optional.empty();
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
