package org.licenseportal.servicelink;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a request may look like (decision 0051). */
public enum SuspicionKind {
    /** Another machine asks for the license of a site that a machine has. */
    TWO_MACHINES,
    /** One device key asks for two sites, or from two machines in turn. */
    COPIED_KEY,
    /** An installation holds an older license than it can. */
    LOWER_SEQUENCE;

    /** Reads the word; empty when it is none. */
    public static Optional<SuspicionKind> parse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The word for it in addresses, in the database and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
