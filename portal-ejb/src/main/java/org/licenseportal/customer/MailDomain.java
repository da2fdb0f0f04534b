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

    /** Of IDNA 2003 and 2008: sharp s, final sigma, and the two joiners. */
    private static final String TWOFOLD = "\u00df\u1e9e\u03c2\u200c\u200d";

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
        if (isAmbiguous(domain)) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(MailDomain::fits)
                    .map(MailDomain::new);
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** As people read it; as the network knows it where its own letters would not lead back to it. */
    public String readable() {
        String text = IDN.toUnicode(value);
        return parse(text).filter(this::equals).isPresent() ? text : value;
    }

    /**
     * Whether somebody typed a letter that older and newer rules of the network write in two ways, as {@code ß}: it
     * would be another domain for some.
     */
    public static boolean isAmbiguous(String typed) {
        return typed.chars().anyMatch(letter -> TWOFOLD.indexOf(letter) >= 0);
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
        while (text.startsWith(WEB) && text.indexOf('.', WEB.length()) > 0) {
            text = text.substring(WEB.length());
        }
        return text;
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
