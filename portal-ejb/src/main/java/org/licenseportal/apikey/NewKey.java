package org.licenseportal.apikey;

import java.util.Set;

/**
 * A key that somebody wants.
 *
 * @param label what it is for, 1 to 100 characters
 * @param scopes what it may be used for, at least one
 */
public record NewKey(String label, Set<KeyScope> scopes) {

    /** The longest label. */
    public static final int LONGEST_LABEL = 100;

    /** Refuses a key that nobody recognizes, or that opens nothing. */
    public NewKey {
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("A label has 1 to " + LONGEST_LABEL + " characters");
        }
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A key is for something");
        }
    }
}
