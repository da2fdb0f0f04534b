package org.licenseportal.notification;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a mail can be sent to: plain ASCII, without a name, quotes, comments or anything else that could
 * become a second address or a header of its own.
 *
 * @param value the address as it is sent, its domain in lower case
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** Takes an address as it stands in the database; anything else is an {@link IllegalArgumentException}. */
    public MailAddress {
        if (value == null || !fits(value)) {
            throw new IllegalArgumentException("That is no email address");
        }
    }

    /**
     * Reads what somebody typed, spaces around it allowed, an international domain in its own letters, too; empty
     * when no mail can be sent there.
     */
    public static Optional<MailAddress> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        int at = stripped.lastIndexOf('@');
        if (at < 1 || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        return ascii(stripped.substring(at + 1))
                .map(domain -> stripped.substring(0, at) + "@" + domain)
                .filter(MailAddress::fits)
                .map(MailAddress::new);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    private static boolean fits(String address) {
        return address.length() <= LONGEST
                && address.lastIndexOf('@') <= LONGEST_LOCAL
                && FORM.matcher(address).matches();
    }

    /** What stands behind the {@code @}. */
    String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
