package org.licenseportal.jose;

import java.util.Optional;

/** What an installation asks for. */
public enum RequestOperation {
    /** Register the site, or bring back its license on the machine that it is bound to. */
    ACTIVATE("activate"),
    /** The license as it is now, as a lease. */
    SYNC("sync"),
    /** Give the license back; the machine may not use it any more. */
    DEACTIVATE("deactivate"),
    /** Fourteen days of what the installation last had, on whatever machine its device key is now. */
    EMERGENCY("emergency");

    private final String claim;

    RequestOperation(String claim) {
        this.claim = claim;
    }

    /** The value of the claim {@code operation}. */
    public String claim() {
        return claim;
    }

    /** The values that the claim may have. */
    static String inWords() {
        return "\"activate\", \"sync\", \"deactivate\" or \"emergency\"";
    }

    /** Reads the value of the claim; empty when it is none. */
    public static Optional<RequestOperation> of(String claim) {
        for (RequestOperation operation : values()) {
            if (operation.claim.equals(claim)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }
}
