package org.licenseportal.gateway;

import java.util.Locale;
import java.util.Optional;

/**
 * A user of the PBX of a customer, as its gateway uploaded it (DASH-2).
 *
 * @param extension the number inside, which no other user of the customer has
 * @param name as the PBX has it
 * @param email where known
 */
public record RegisteredUser(String extension, String name, Optional<String> email) {

    /** The most users that a customer may have. */
    public static final int MOST = 5_000;

    private static final int LONGEST_NAME = 100;

    /** The name as it is sorted and searched. */
    String nameKey() {
        String key = name.toLowerCase(Locale.ROOT);
        return key.length() > LONGEST_NAME ? key.substring(0, LONGEST_NAME) : key;
    }
}
