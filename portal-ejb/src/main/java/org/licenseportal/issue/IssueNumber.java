package org.licenseportal.issue;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The number of an issue report, as {@code 30481926}: short enough to be read aloud, and drawn, so that it says nothing
 * of how many others there are.
 *
 * @param value eight digits, the first of them not 0
 */
public record IssueNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{7}");
    private static final int LOWEST = 10_000_000;
    private static final int BEYOND = 100_000_000;

    /** Refuses what cannot be the number of an issue with an {@link IllegalArgumentException}. */
    public IssueNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The number of an issue is eight digits");
        }
    }

    /** Reads what a person or a program gave; empty when it cannot be the number of an issue. */
    public static Optional<IssueNumber> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new IssueNumber(text)) : Optional.empty();
    }

    /** A number that another issue may have already: the database says so when it is kept. */
    static IssueNumber random(RandomGenerator generator) {
        return new IssueNumber(Integer.toString(generator.nextInt(LOWEST, BEYOND)));
    }

    @Override
    public String toString() {
        return value;
    }
}
