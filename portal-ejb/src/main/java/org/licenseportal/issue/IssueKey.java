package org.licenseportal.issue;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a page's form or a program calls its wish, so that the same wish sent twice is done once.
 *
 * @param value 1 to 200 printable ASCII characters
 */
public record IssueKey(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** Refuses what cannot be a key with an {@link IllegalArgumentException}. */
    public IssueKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A key is 1 to 200 printable ASCII characters");
        }
    }

    /** Reads what a form says; empty when it cannot be a key. */
    public static Optional<IssueKey> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new IssueKey(text)) : Optional.empty();
    }

    /** A key that nobody has used. */
    public static IssueKey random() {
        return new IssueKey(UUID.randomUUID().toString());
    }
}
