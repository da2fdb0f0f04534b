package org.licenseportal.client.servicelink.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.state.AgentMemory;
import org.licenseportal.client.servicelink.state.EmergencyPeriod;
import org.licenseportal.client.servicelink.state.HeldLicense;
import org.licenseportal.client.servicelink.state.Phase;

/**
 * Where an installation stands: computed from what it remembers, the machine and the time, and kept nowhere, so that it
 * cannot be out of step.
 *
 * @param state as shown
 * @param fits whether the license is for this machine
 * @param usableUntil when the use of what the license grants ends without contact; empty for never
 * @param leaseEnd of the license, if it has a lease
 * @param graceEnd after the lease
 * @param emergencyEnd while there is an emergency period
 */
record Standing(
        AgentState state,
        boolean fits,
        Optional<Instant> usableUntil,
        Optional<Instant> leaseEnd,
        Optional<Instant> graceEnd,
        Optional<Instant> emergencyEnd) {

    /** An emergency is over 15 days after it began at the latest, whatever a clock that is wrong makes of the code. */
    private static final Duration LONGEST_EMERGENCY = Duration.ofDays(15);

    /**
     * What it is computed from.
     *
     * @param memory of the agent
     * @param machine as it is now
     * @param grace after a lease
     * @param flaw why the license is not to be believed, if so: its key was revoked, or somebody wrote into the file
     * @param now the corrected time
     */
    record Facts(AgentMemory memory, Machine machine, Duration grace, Optional<String> flaw, Instant now) {
        boolean fits() {
            return memory.license().map(machine::fits).orElse(true);
        }
    }

    static Standing of(Facts facts) {
        AgentMemory memory = facts.memory();
        if (memory.license().isEmpty() || memory.phase() == Phase.NEVER) {
            return nothing(AgentState.NOT_ACTIVATED);
        }
        if (memory.phase() == Phase.DEACTIVATED) {
            return nothing(AgentState.DEACTIVATED);
        }
        Optional<Instant> lease = memory.license().map(HeldLicense::terms).flatMap(LicenseTerms::leaseEnd);
        Optional<Instant> grace = lease.map(end -> end.plus(facts.grace()));
        if (facts.flaw().isPresent()) {
            return new Standing(
                    AgentState.RESTRICTED, facts.fits(), Optional.empty(), lease, Optional.empty(), Optional.empty());
        }
        Optional<Instant> emergency = emergencyEnd(facts).filter(facts.now()::isBefore);
        if (emergency.isPresent()) {
            return new Standing(AgentState.EMERGENCY, facts.fits(), emergency, lease, grace, emergency);
        }
        AgentState state = state(facts, lease, grace);
        Optional<Instant> end = state == AgentState.REFUSED ? refusedEnd(facts, lease) : grace;
        return new Standing(state, facts.fits(), end, lease, grace, Optional.empty());
    }

    /** True when what the license grants may be used at that moment. */
    boolean licensed(Instant now) {
        return switch (state) {
            case NOT_ACTIVATED, DEACTIVATED, RESTRICTED -> false;
            case REFUSED -> usableUntil.map(now::isBefore).orElse(false);
            case ACTIVE, LATE, GRACE, EMERGENCY -> true;
        };
    }

    private static Standing nothing(AgentState state) {
        return new Standing(state, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AgentState state(Facts facts, Optional<Instant> lease, Optional<Instant> grace) {
        if (facts.memory().phase() == Phase.REFUSED || !facts.fits()) {
            return AgentState.REFUSED;
        }
        if (grace.filter(end -> !facts.now().isBefore(end)).isPresent()) {
            return AgentState.RESTRICTED;
        }
        if (lease.filter(end -> !facts.now().isBefore(end)).isPresent()) {
            return AgentState.GRACE;
        }
        return facts.memory().contact().failures() > 0 ? AgentState.LATE : AgentState.ACTIVE;
    }

    /** Until the lease ends, without grace; without a lease as long as a grace period; at once on another machine. */
    private static Optional<Instant> refusedEnd(Facts facts, Optional<Instant> lease) {
        Instant since = facts.memory().refusedAt().orElse(Instant.MIN);
        return facts.fits() ? lease.or(() -> Optional.of(since.plus(facts.grace()))) : Optional.of(Instant.MIN);
    }

    private static Optional<Instant> emergencyEnd(Facts facts) {
        return facts.memory().emergency().flatMap(period -> end(period, facts.memory()));
    }

    private static Optional<Instant> end(EmergencyPeriod period, AgentMemory memory) {
        Optional<Instant> end = period.code()
                .flatMap(EmergencyCode::parse)
                .flatMap(code -> code.end(memory))
                .or(() -> period.license().map(HeldLicense::terms).flatMap(LicenseTerms::leaseEnd));
        Instant longest = period.since().plus(LONGEST_EMERGENCY);
        return end.map(moment -> moment.isBefore(longest) ? moment : longest);
    }
}
