package org.licenseportal.kernel;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text that is looked for anywhere in a column, upper and lower case alike: {@code lower(column) like :pattern escape
 * '!'}. A database may know the case of ASCII letters alone, as PostgreSQL does in the collation C. So every other
 * character stands for any one character in the pattern, and whoever asked drops what does not fit ({@link #isIn}).
 *
 * @param text what is looked for
 */
public record LikePattern(String text) {

    /** Looks in lower case. */
    public LikePattern {
        text = text.toLowerCase(Locale.ROOT);
    }

    /** The pattern for the database. */
    public String anywhere() {
        return text.codePoints().mapToObj(LikePattern::pattern).collect(Collectors.joining("", "%", "%"));
    }

    /** Whether the text is in this one indeed. */
    public boolean isIn(String value) {
        return value.toLowerCase(Locale.ROOT).contains(text);
    }

    private static String pattern(int character) {
        if (character >= 128) {
            return "_";
        }
        return (character == '!' || character == '%' || character == '_' ? "!" : "") + Character.toString(character);
    }
}
