package org.licenseportal.customer;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail domain, so that two ways to write the same one are the same.
 *
 * @param value as the network knows it: lower case, other letters than English ones as {@code xn--}
 */
public record MailDomain(String value) implements Comparable<MailDomain> {

    private static final int LONGEST = 253;
    private static final String WEB = "www.";
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]{1,63}");

    /** Takes a domain as it stands in the database; anything else is an {@link IllegalArgumentException}. */
    public MailDomain {
        if (value == null || !fits(value)) {
            throw new IllegalArgumentException("That is no mail domain");
        }
    }

    /**
     * Reads what somebody typed: in any letters and case, with a dot at the end, with {@code @} or an address before
     * it, with {@code www}. Empty when it is no domain.
     */
    public static Optional<MailDomain> parse(String typed) {
        String domain = bare(typed.strip().toLowerCase(Locale.ROOT));
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(MailDomain::fits)
                    .map(MailDomain::new);
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** As people read it. */
    public String readable() {
        return IDN.toUnicode(value);
    }

    /** Whether everybody can have an address there, so that it says nothing of whose somebody is. */
    public boolean isPublic() {
        return PublicMail.DOMAINS.contains(value);
    }

    /** Without what people write around a domain. */
    private static String bare(String typed) {
        String text = typed.replaceFirst("^https?://", "");
        text = text.substring(text.lastIndexOf('@') + 1);
        if (text.endsWith("/") || text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
        boolean decorated = text.startsWith(WEB) && text.indexOf('.', WEB.length()) > 0;
        return decorated ? text.substring(WEB.length()) : text;
    }

    private static boolean fits(String domain) {
        String[] labels = domain.split("\\.", -1);
        return domain.length() <= LONGEST
                && labels.length > 1
                && Arrays.stream(labels).allMatch(MailDomain::isLabel)
                && !Character.isDigit(labels[labels.length - 1].charAt(0));
    }

    private static boolean isLabel(String label) {
        return LABEL.matcher(label).matches() && !label.startsWith("-") && !label.endsWith("-");
    }

    @Override
    public int compareTo(MailDomain other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
