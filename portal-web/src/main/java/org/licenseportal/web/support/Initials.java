package org.licenseportal.web.support;

import java.util.Locale;

/** What stands in for a picture of somebody. */
public final class Initials {

    private Initials() {}

    /** The first letters of the first and the last word of a name. */
    public static String of(String name) {
        String[] words = name.strip().split("\\s+");
        return first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "");
    }

    private static String first(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
