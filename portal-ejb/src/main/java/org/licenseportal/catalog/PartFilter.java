package org.licenseportal.catalog;

import java.util.Optional;

/**
 * Which parts are wanted.
 *
 * @param text the beginning of a number or a part of a description, upper and lower case alike
 * @param kind the kind
 */
public record PartFilter(Optional<String> text, Optional<PartKind> kind) {

    /** All of them. */
    public static final PartFilter ALL = new PartFilter(Optional.empty(), Optional.empty());

    /** A text of nothing but spaces is none. */
    public PartFilter {
        text = text.map(String::strip).filter(words -> !words.isEmpty());
    }
}
