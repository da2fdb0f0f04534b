package org.licenseportal.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number with its country code: written as people like, kept in one form (E.164).
 *
 * @param value a plus sign and the digits, as {@code +441632960001}
 */
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{5,14}");
    private static final int LONGEST_TYPED = 60;

    /** Takes the number as it stands in the database; anything else is an {@link IllegalArgumentException}. */
    public PhoneNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a phone number with its country code");
        }
    }

    /** Reads what somebody typed, in any usual way of writing; empty when it is no number or has no country code. */
    public static Optional<PhoneNumber> parse(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(typed.replaceFirst("^00", "+"), null);
            return numbers.isPossibleNumber(number) && !number.hasExtension()
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                            .filter(form -> FORM.matcher(form).matches())
                            .map(PhoneNumber::new)
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** The number in groups, as its country writes it for callers from abroad. */
    public String readable() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.format(numbers.parse(value, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unknownCountry) {
            return value;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
