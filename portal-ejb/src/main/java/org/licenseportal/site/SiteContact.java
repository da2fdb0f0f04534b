package org.licenseportal.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a site stands with its license server (decision 0050). An installation that synchronizes lives by a lease and
 * asks for the next one every day; one that got its license by an activation alone has one without end.
 */
public enum SiteContact {
    /** It synchronized when it should have, give or take two hours. */
    IN_CONTACT,
    /** It should have synchronized by now. */
    LATE,
    /** It has not synchronized for a week. */
    LOST,
    /** Activated, and not synchronized since: its license has no end. */
    OFFLINE,
    /** No machine has it: never activated, freed by a reset, or given back. */
    NONE;

    /** How often an installation synchronizes. */
    public static final Duration RHYTHM = Duration.ofHours(24);

    /** How long a synchronized license holds without the next synchronization. */
    public static final Duration LEASE = Duration.ofDays(30);

    /** An installation spreads its requests and may have been asleep, so two hours more are still in time. */
    static final Duration PUNCTUAL = RHYTHM.plusHours(2);

    /** From then on nobody believes that it comes back by itself. */
    static final Duration GIVEN_UP = Duration.ofDays(7);

    /** How a site stands. */
    static SiteContact of(SiteDetails site, Instant now) {
        if (!site.registration().activated()) {
            return NONE;
        }
        return site.lease().map(at -> since(Duration.between(at, now))).orElse(OFFLINE);
    }

    private static SiteContact since(Duration age) {
        if (age.compareTo(PUNCTUAL) <= 0) {
            return IN_CONTACT;
        }
        return age.compareTo(GIVEN_UP) <= 0 ? LATE : LOST;
    }

    /** Reads the word; empty when it is none. */
    public static Optional<SiteContact> parse(String word) {
        return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
    }

    /** The word for it in addresses and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
