package org.licenseportal.client.gateway;

import java.util.Optional;

/**
 * How far a simulated gateway has come.
 *
 * @param serial number of the gateway
 * @param claimCode that is on its display; empty when it is claimed
 * @param account of the customer that it belongs to; empty when it is not claimed
 * @param connected whether it has a line to the telephone system
 * @param usersSent how many users the portal has from it; empty before the first complete list
 */
public record GatewaySight(
        String serial,
        Optional<String> claimCode,
        Optional<String> account,
        boolean connected,
        Optional<Integer> usersSent) {

    /** Something to wait for. */
    public enum Goal {
        /** The portal gave a claim code, or knows the gateway as claimed. */
        ANNOUNCED,
        /** It belongs to a customer. */
        CLAIMED,
        /** It has a line to the telephone system. */
        CONNECTED,
        /** The portal has its users. */
        SYNCHRONIZED
    }

    /**
     * @param goal to wait for
     * @return whether it is reached
     */
    public boolean reached(Goal goal) {
        return switch (goal) {
            case ANNOUNCED -> claimCode.isPresent() || account.isPresent();
            case CLAIMED -> account.isPresent();
            case CONNECTED -> account.isPresent() && connected;
            case SYNCHRONIZED -> account.isPresent() && connected && usersSent.isPresent();
        };
    }
}
