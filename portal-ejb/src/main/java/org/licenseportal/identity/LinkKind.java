package org.licenseportal.identity;

import java.time.Duration;
import java.util.Arrays;

/** What a password link is for, and how long it lives. */
public enum LinkKind {
    /** Somebody forgot the password. */
    RESET("reset", Duration.ofHours(1)),
    /** Somebody is invited and has no password yet. */
    INVITATION("invitation", Duration.ofHours(72)),
    /** Nobody looks after the portal yet: whoever reads the log of the server may. */
    FIRST_ADMIN("first-admin", Duration.ofHours(72));

    private final String value;
    private final Duration life;

    LinkKind(String value, Duration life) {
        this.value = value;
        this.life = life;
    }

    /** The name in the database. */
    public String value() {
        return value;
    }

    Duration life() {
        return life;
    }

    static LinkKind fromDatabase(String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.value.equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no password link for " + value));
    }
}
