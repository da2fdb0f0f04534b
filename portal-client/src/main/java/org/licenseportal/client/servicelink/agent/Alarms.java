package org.licenseportal.client.servicelink.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.client.license.LicenseVerifier;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.Alarm.Severity;
import org.licenseportal.client.servicelink.SyncRecord;
import org.licenseportal.client.servicelink.state.AgentMemory;

/**
 * Which alarms stand, by the standing alone: one that no longer has a reason is not there the next time it is asked.
 */
final class Alarms {
    /** How long before the end of a lease people are told. */
    static final Duration NOTICE = Duration.ofDays(7);

    /** A refusal has an alarm of its own; who gave the site up expects no contact. */
    private static final Set<AgentState> WITHOUT_FAILURES = EnumSet.of(AgentState.REFUSED, AgentState.DEACTIVATED);

    /** What the agent asks for by itself; an emergency license that was refused is another story. */
    private static final Set<String> CONTACTS = Set.of(Operation.SYNC.claim(), Operation.DEACTIVATE.claim());

    private final Standing standing;
    private final Standing.Facts facts;
    private final List<Alarm> found = new ArrayList<>();

    private Alarms(Standing standing, Standing.Facts facts) {
        this.standing = standing;
        this.facts = facts;
    }

    /**
     * @param standing of the installation
     * @param facts that it was computed from
     * @param local this machine's clock, for alarms that begin now
     * @param majorAfter failures that make the alarm a major one
     * @return the worst first; those that stood before keep their beginning
     */
    static List<Alarm> of(Standing standing, Standing.Facts facts, Instant local, int majorAfter) {
        Alarms alarms = new Alarms(standing, facts);
        alarms.failures(majorAfter);
        alarms.state();
        alarms.clock();
        return alarms.found.stream()
                .map(alarm -> alarm.since(alarms.begun(alarm).orElse(local)))
                .sorted(Comparator.comparing(Alarm::severity).reversed())
                .toList();
    }

    private Optional<Instant> begun(Alarm alarm) {
        return memory().alarms().stream()
                .filter(before -> before.code().equals(alarm.code()))
                .map(Alarm::since)
                .findFirst();
    }

    private AgentMemory memory() {
        return facts.memory();
    }

    private void failures(int majorAfter) {
        int failures = memory().contact().failures();
        if (failures == 0 || WITHOUT_FAILURES.contains(standing.state())) {
            return;
        }
        boolean ended =
                standing.leaseEnd().map(end -> !facts.now().isBefore(end)).orElse(false);
        String last = memory().history().stream()
                .filter(exchange -> !exchange.ok() && CONTACTS.contains(exchange.operation()))
                .map(SyncRecord::result)
                .findFirst()
                .orElse("");
        add(
                "sync-failed",
                ended || failures >= majorAfter ? Severity.MAJOR : Severity.MINOR,
                failures + (failures == 1 ? " synchronization" : " synchronizations in a row") + " failed. " + last,
                "The agent tries again by itself. Check network, proxy and address, then use Sync.");
    }

    private void state() {
        switch (standing.state()) {
            case REFUSED -> refused();
            case RESTRICTED ->
                add(
                        "restricted",
                        Severity.MAJOR,
                        facts.flaw()
                                .map(flaw -> "Nothing is licensed: " + flaw + ".")
                                .orElse("Lease and grace period of the license have ended: nothing is licensed."),
                        "Synchronize online or by file; or ask for the emergency license, once a year.");
            case GRACE ->
                add(
                        "lease-ended",
                        Severity.MAJOR,
                        "The lease has ended. Everything stays usable until "
                                + StandingWords.moment(standing.graceEnd()) + ".",
                        "Synchronize online or by file before that.");
            case EMERGENCY ->
                add(
                        "emergency",
                        Severity.MINOR,
                        "The emergency license holds until " + StandingWords.moment(standing.emergencyEnd()) + ".",
                        "Synchronize before that; there is one emergency license a year.");
            default -> leaseEnding();
        }
    }

    private void refused() {
        add(
                "refused",
                Severity.MAJOR,
                standing.fits()
                        ? "The license server does not know this machine as the one of the site."
                        : "The license is for another machine than this one.",
                "Reset the hardware ID on the license server (on the site's page), then activate again.");
    }

    private void leaseEnding() {
        standing.leaseEnd()
                .filter(end -> !facts.now().isBefore(end.minus(NOTICE)))
                .ifPresent(end -> add(
                        "lease-ending",
                        Severity.MINOR,
                        "The lease ends at " + StandingWords.moment(Optional.of(end))
                                + "; after that everything stays usable until "
                                + StandingWords.moment(standing.graceEnd()) + ".",
                        "Synchronize online or by file before that."));
    }

    private void clock() {
        memory().contact()
                .skew()
                .filter(skew -> skew.abs().compareTo(LicenseVerifier.LEEWAY) > 0)
                .ifPresent(skew -> add(
                        "clock",
                        Severity.MINOR,
                        "This machine's clock is " + StandingWords.difference(skew) + " the license server's.",
                        "Set the clock. Licenses are judged by the server's time meanwhile."));
    }

    private void add(String code, Severity severity, String text, String cure) {
        found.add(new Alarm(code, severity, text, cure, Instant.EPOCH));
    }
}
