package org.licenseportal.audience;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word in the address that ends a kind of mail for one recipient. Whoever has it can do that and nothing else.
 *
 * @param value 43 characters of base64url, 256 random bits
 */
public record UnsubscribeToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Takes what {@link #parse} took before; anything else is an {@link IllegalArgumentException}. */
    public UnsubscribeToken {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the word of an unsubscribe address");
        }
    }

    /** Reads what stands in an address; empty when it cannot be such a word. */
    public static Optional<UnsubscribeToken> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new UnsubscribeToken(text))
                : Optional.empty();
    }

    static UnsubscribeToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new UnsubscribeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Says nothing: addresses like this belong into one mailbox, not into a log. */
    @Override
    public String toString() {
        return "UnsubscribeToken";
    }
}
