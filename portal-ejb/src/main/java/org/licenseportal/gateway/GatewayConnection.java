package org.licenseportal.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a gateway stands to its PBX, as it says itself. */
public enum GatewayConnection {
    /** It was not asked to connect. */
    NONE,
    /** It was asked to, and tries. */
    CONNECTING,
    /** It is connected. */
    CONNECTED,
    /** It is not, and says why. */
    FAILED;

    /** The word in the database and in the protocol. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; empty when it is none. */
    public static Optional<GatewayConnection> parse(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
