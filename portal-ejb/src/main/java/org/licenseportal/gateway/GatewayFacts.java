package org.licenseportal.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.customer.AccountId;

/**
 * All that is known of the gateway of a customer: the one source for what the customer's status says of it (DASH-3).
 *
 * @param account whose gateway it is
 * @param device what it is
 * @param pulse how it lives
 * @param pbxSetAt when it was told its PBX; empty when it was not, or has to be told again
 * @param pbxLost whether it has to be told again, because it came with another key
 * @param connection how it stands to its PBX
 * @param error why it is not connected
 * @param pbx what it is connected to, or was at last
 * @param syncedAt when its last complete list of users came
 * @param usersIncomplete whether it left off in the middle of a list
 * @param users how many users are registered
 * @param pending what it is to do and has not done yet
 */
public record GatewayFacts(
        AccountId account,
        ClaimedDevice device,
        GatewayPulse pulse,
        Optional<Instant> pbxSetAt,
        boolean pbxLost,
        GatewayConnection connection,
        Optional<GatewayError> error,
        Optional<PbxModel> pbx,
        Optional<Instant> syncedAt,
        boolean usersIncomplete,
        int users,
        Set<WorkKind> pending) {

    /** A clock that is wrong by more is said to be wrong. */
    public static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    /** Keeps its own copy. */
    public GatewayFacts {
        pending = Set.copyOf(pending);
    }

    /** Whether its clock is wrong by more than anybody would call a difference. */
    public boolean clockWrong() {
        return pulse.clockOffset().abs().compareTo(CLOCK_TOLERANCE) > 0;
    }
}
