package org.licenseportal.notification;

import java.net.IDN;
import java.util.Arrays;
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
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]{1,63}");

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
        int at = address.lastIndexOf('@');
        return address.length() <= LONGEST
                && at > 0
                && isLocal(address.substring(0, at))
                && isDomain(address.substring(at + 1));
    }

    private static boolean isLocal(String local) {
        return LOCAL.matcher(local).matches()
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..");
    }

    /** Two labels at least, the last of them no number: an address of the network is no domain. */
    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        return labels.length > 1
                && Arrays.stream(labels).allMatch(MailAddress::isLabel)
                && !Character.isDigit(labels[labels.length - 1].charAt(0));
    }

    private static boolean isLabel(String label) {
        return LABEL.matcher(label).matches() && !label.startsWith("-") && !label.endsWith("-");
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
