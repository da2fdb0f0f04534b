package org.licenseportal.integration;

import java.util.Locale;

/** Why a try to call an endpoint failed. */
public enum CallFault {
    /** Its address is not one of HTTPS. */
    UNUSABLE,
    /** Its network address is not one of the internet. */
    PRIVATE_ADDRESS,
    /** There is no such host, nobody answers there, or its certificate is not trusted. */
    NO_CONNECTION,
    /** The answer took too long. */
    TOO_SLOW,
    /** The answer is longer than anybody reads. */
    TOO_LARGE,
    /** It wants to be called at another address; the portal does not go there. */
    REDIRECT,
    /** It answered that it did not take the call. */
    REFUSED,
    /** It answered that it is gone, and is not tried again. */
    GONE;

    /** The code in the database and in the names of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CallFault of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
