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
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern DECORATION = Pattern.compile("^(https?://)?([^@/]*@)?(www\\.(?=[^.]+\\.))?");

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
        String bare = DECORATION.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        String domain = bare.replaceFirst("[./\u3002]$", "");
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

    private static boolean fits(String domain) {
        String[] labels = domain.split("\\.", -1);
        return domain.length() <= LONGEST
                && labels.length > 1
                && Arrays.stream(labels).allMatch(label -> LABEL.matcher(label).matches())
                && !Character.isDigit(labels[labels.length - 1].charAt(0));
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
