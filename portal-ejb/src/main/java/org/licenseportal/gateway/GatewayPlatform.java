package org.licenseportal.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a gateway says it is, which decides about its steps (ONB-1). */
public enum GatewayPlatform {
    /** Stands beside a PBX, which it has to be connected to. */
    PBX,
    /** Is the system itself. */
    SMBC,
    /** Is the system itself, on a virtual machine. */
    VA;

    /** Whether it has no PBX to be told of, and is only synchronized. */
    public boolean syncs() {
        return this != PBX;
    }

    /** The word in the database and in the protocol. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; empty when it is none. */
    public static Optional<GatewayPlatform> parse(String word) {
        return Arrays.stream(values())
                .filter(platform -> platform.word().equals(word))
                .findFirst();
    }
}
