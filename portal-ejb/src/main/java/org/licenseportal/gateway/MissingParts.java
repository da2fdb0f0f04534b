package org.licenseportal.gateway;

import java.util.List;

/**
 * An upload that is not whole yet.
 *
 * @param upload its ID
 * @param parts how many parts it has
 * @param missing the numbers of those that are not there
 */
public record MissingParts(String upload, int parts, List<Integer> missing) {

    /** Keeps its own copy. */
    public MissingParts {
        missing = List.copyOf(missing);
    }
}
