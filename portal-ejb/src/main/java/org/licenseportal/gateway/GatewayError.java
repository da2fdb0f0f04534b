package org.licenseportal.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a gateway is not connected to its PBX. */
public enum GatewayError {
    /** The PBX refuses user or password. */
    WRONG_CREDENTIALS,
    /** Nothing answers at the address of the PBX. */
    PBX_UNREACHABLE,
    /** It was connected, and the trunk went down. */
    TRUNK_LOST,
    /** The software of the gateway is too old for this PBX. */
    VERSION_TOO_OLD,
    /** Something that the gateway has no word for. */
    OTHER;

    /** The word in the database and in the protocol. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word; empty when it is none. */
    public static Optional<GatewayError> parse(String word) {
        return Arrays.stream(values())
                .filter(error -> error.word().equals(word))
                .findFirst();
    }
}
