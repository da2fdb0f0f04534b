package org.licenseportal.client.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a request asks for. */
public enum Operation {
    /** Binds the site to this machine and device key, and gets its first license here. */
    ACTIVATE,
    /** Gets what was added or removed since; the license then has a lease. */
    SYNC,
    /** Gives the site up; the answer is a license without entitlements. */
    DEACTIVATE,
    /** Gets the emergency license: once a year, for 14 days, what the site last had. */
    EMERGENCY;

    /** @return value of the claim {@code operation} */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param claim value of the claim {@code operation}
     * @return the operation, empty when there is no such
     */
    public static Optional<Operation> of(String claim) {
        return Arrays.stream(values())
                .filter(operation -> operation.claim().equals(claim))
                .findFirst();
    }
}
