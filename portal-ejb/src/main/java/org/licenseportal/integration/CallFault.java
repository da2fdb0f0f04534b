package org.licenseportal.integration;

import java.util.Locale;

/** Why a try to call an endpoint failed. */
public enum CallFault {
    /** Its host has no network address. */
    UNKNOWN_HOST,
    /** Its network address is not one of the internet. */
    PRIVATE_ADDRESS,
    /** Nobody answers there. */
    NO_CONNECTION,
    /** The answer took too long. */
    TOO_SLOW,
    /** Its certificate is not trusted, or no encryption comes about. */
    NO_TRUST,
    /** What it answered is no HTTP. */
    NO_HTTP,
    /** It wants to be called at another address; the portal does not go there. */
    REDIRECT,
    /** It answered that it did not take the call. */
    REFUSED,
    /** It answered that it is gone, and is not tried again. */
    GONE;

    /** The code in the database, in the API and in the names of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CallFault of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
