package org.licenseportal.customer;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The unique number of a customer's account (DASH-2), as {@code 481092736}. It says nothing about its customer, so it
 * is drawn and not counted.
 *
 * @param value nine digits, the first of them not 0
 */
public record AccountId(String value) implements Comparable<AccountId> {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{8}");
    private static final int LOWEST = 100_000_000;
    private static final int BEYOND = 1_000_000_000;

    /** Refuses what cannot be an account ID with an {@link IllegalArgumentException}. */
    public AccountId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An account ID is nine digits");
        }
    }

    /** Reads what a person or a program gave, spaces around it allowed; empty when it cannot be an account ID. */
    public static Optional<AccountId> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new AccountId(stripped)) : Optional.empty();
    }

    /** An ID that somebody else may have already: the database says so when it is kept. */
    static AccountId random(RandomGenerator generator) {
        return new AccountId(Integer.toString(generator.nextInt(LOWEST, BEYOND)));
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
