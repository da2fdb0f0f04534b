package org.licenseportal.jose;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a claim that is text may hold.
 *
 * @param allowed tells whether a value is fine
 * @param words completes "must be …"
 */
record TextRule(Predicate<String> allowed, String words) {

    /** Characters that end lines, are invisible controls, or turn the writing direction around. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

    /** Any text of people, not blank and on one line. */
    static TextRule line(int maxLength) {
        return new TextRule(
                text -> !text.isBlank()
                        && text.length() <= maxLength
                        && !CONTROL.matcher(text).find(),
                "a string of 1 to " + maxLength + " characters, not blank, without control characters");
    }

    static TextRule pattern(String regex, String words) {
        return new TextRule(Pattern.compile(regex).asMatchPredicate(), words);
    }
}
