package org.licenseportal.servicelink;

import java.util.Arrays;
import java.util.Locale;

/** What exactly a suspicious request had of its own. */
public enum SuspicionDetail {
    /** Another device key on the same hardware. */
    DEVICE,
    /** The device key of the site's machine on other hardware. */
    HARDWARE,
    /** Another device key on other hardware. */
    BOTH,
    /** A device key that another site is bound to. */
    OTHER_SITE,
    /** A sequence that the machine had left behind. */
    SEQUENCE;

    static SuspicionDetail of(String word) {
        return Arrays.stream(values())
                .filter(detail -> detail.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** The word for it in the database, in the API and in the names of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
