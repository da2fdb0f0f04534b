package org.licenseportal.gateway;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text of people on one line: any script, nothing that ends a line, hides or turns the direction of writing. */
final class PlainLine {

    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

    private PlainLine() {}

    /** The text without spaces around it; empty when it is blank, too long or not plain. */
    static Optional<String> parse(String text, int longest) {
        String stripped = text.strip();
        return stripped.isEmpty()
                        || stripped.length() > longest
                        || HIDDEN.matcher(stripped).find()
                ? Optional.empty()
                : Optional.of(stripped);
    }
}
