package org.licenseportal.customer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody typed to say that this account is meant, and no other.
 *
 * @param text as it was typed
 */
public record TypedName(String text) {

    /** What has to be typed for this account: its name, or the account ID of a draft that has none. */
    public static String wantedFor(CustomerDetails customer) {
        return customer.name().isBlank() ? customer.id().value() : customer.name();
    }

    /** Spaces, and upper and lower case, make no difference. */
    boolean means(CustomerDetails customer) {
        return plain(text).equals(plain(wantedFor(customer)));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
