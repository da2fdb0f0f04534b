package org.licenseportal.emergency;

import java.util.Locale;

/** How an installation comes to go on in an emergency. */
public enum EmergencyWay {
    /** It asked the license server. */
    ONLINE,
    /** Somebody read a code to whoever is with it. */
    PHONE;

    /** The name in the database and in the names of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EmergencyWay of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
