package org.licenseportal.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a gateway can be asked to do. */
public enum WorkKind {
    /** Connect to the PBX that it was told. */
    CONNECT,
    /** Upload the complete list of its users. */
    SYNCHRONIZE;

    /** The word in the database and in the protocol. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WorkKind> parse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
