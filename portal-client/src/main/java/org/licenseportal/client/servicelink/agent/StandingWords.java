package org.licenseportal.client.servicelink.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Where an installation stands, in words with dates. All times are UTC. */
final class StandingWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final long DAY_IN_HOURS = 24;

    private StandingWords() {}

    static String of(Standing standing, Instant now) {
        return switch (standing.state()) {
            case NOT_ACTIVATED -> "Not activated yet: nothing is licensed.";
            case ACTIVE -> "Activated. " + withoutContact(standing);
            case LATE -> "Activated, but synchronizing fails. " + withoutContact(standing);
            case GRACE ->
                "The lease ended at " + moment(standing.leaseEnd()) + ". Everything stays usable until "
                        + moment(standing.graceEnd()) + "; then nothing is licensed until the next synchronization.";
            case RESTRICTED ->
                standing.graceEnd().isEmpty()
                        ? "The license cannot be believed any more: nothing is licensed until the next synchronization."
                        : "Lease and grace period ended at " + moment(standing.graceEnd())
                                + ": nothing is licensed until the next synchronization.";
            case DEACTIVATED ->
                "Deactivated: nothing is licensed. Before it activates again, the hardware ID has to be reset on the"
                        + " license server.";
            case EMERGENCY ->
                "Emergency license: everything stays usable until " + moment(standing.emergencyEnd())
                        + " or the next successful synchronization.";
            case REFUSED -> refused(standing, now);
        };
    }

    private static String withoutContact(Standing standing) {
        return standing.leaseEnd()
                .map(end -> "Without contact the lease ends at " + moment(Optional.of(end))
                        + ", and everything stays usable until " + moment(standing.graceEnd()) + ".")
                .orElse("The license has no lease: everything stays usable without contact.");
    }

    private static String refused(Standing standing, Instant now) {
        String reason = standing.fits()
                ? "Refused: the license server does not know this machine as the one of the site. "
                : "The license is for another machine than this one. ";
        String use = standing.licensed(now)
                ? "What it grants stays usable until " + moment(standing.usableUntil()) + ". "
                : "Nothing is licensed. ";
        return reason + use + "Reset the hardware ID on the license server, then activate again.";
    }

    static String moment(Optional<Instant> moment) {
        return moment.map(MOMENT::format).orElse("further notice");
    }

    /** How far one clock is off, as {@code 3 days ahead of}. */
    static String difference(Duration skew) {
        Duration size = skew.abs();
        String amount = size.toMinutes() < 60
                ? size.toMinutes() + " minutes"
                : size.toHours() < 2 * DAY_IN_HOURS ? size.toHours() + " hours" : size.toDays() + " days";
        return amount + (skew.isNegative() ? " behind" : " ahead of");
    }
}
