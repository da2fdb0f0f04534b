package org.licenseportal.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a site stands with its SWAS on some day. */
public enum SiteCover {
    /** It is covered. */
    VALID,
    /** It was covered, and is no longer. */
    EXPIRED,
    /** It has never been covered. */
    NONE;

    /**
     * How a site stands.
     *
     * @param until its last day of cover, to come or gone
     * @param day the day in question; the last day is covered, too
     */
    public static SiteCover on(Optional<LocalDate> until, LocalDate day) {
        return until.map(last -> last.isBefore(day) ? EXPIRED : VALID).orElse(NONE);
    }

    /** Reads the word; empty when it is none. */
    public static Optional<SiteCover> parse(String word) {
        return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
    }

    /** The word for it in addresses and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
