package org.licenseportal.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.voucher.VoucherCode;

/**
 * What somebody looks for: a number, a code, an address, or a part of a name.
 *
 * @param value as typed, without the spaces around it, at most 200 characters
 */
public record SearchText(String value) {

    private static final int LONGEST = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z&&[^Uu]]{15,21}");
    private static final Pattern TWO_DIGITS = Pattern.compile(".*[0-9].*[0-9].*");

    /** Refuses an empty text with an {@link IllegalArgumentException}. */
    public SearchText {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("One looks for 1 to " + LONGEST + " characters");
        }
    }

    /** Reads what somebody typed, or what an address says; empty when it says nothing. */
    public static Optional<SearchText> parse(String text) {
        String plain = text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip();
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
        return cut.isEmpty() ? Optional.empty() : Optional.of(new SearchText(cut));
    }

    /** The voucher code that it is, where it is one. */
    public Optional<VoucherCode> code() {
        return VoucherCode.parse(value);
    }

    /**
     * Whether it is a voucher code or may be one with a slip of the fingers: neither may stand in an address, where
     * logs and others would read it.
     */
    public boolean secret() {
        String joined = SEPARATORS.matcher(value).replaceAll("");
        return code().isPresent()
                || CODE.matcher(joined).matches() && TWO_DIGITS.matcher(value).matches();
    }

    /** Whether it says the same, upper and lower case alike. */
    boolean is(String other) {
        return value.equalsIgnoreCase(other);
    }

    /** Whether it is a part of the other text, upper and lower case alike. */
    boolean isIn(String other) {
        return other.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
    }

    /** Says nothing of it: it may be a voucher code. */
    @Override
    public String toString() {
        return "SearchText";
    }
}
