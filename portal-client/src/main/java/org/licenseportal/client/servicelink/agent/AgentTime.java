package org.licenseportal.client.servicelink.agent;

import java.time.Instant;
import org.licenseportal.client.servicelink.state.ContactMemory;

/**
 * The time that licenses are judged by: this machine's clock, corrected by how far it was off when the server last
 * answered. A clock that is years off then harms nobody; one that was set right since is believed without correction.
 */
final class AgentTime {
    private AgentTime() {}

    /**
     * @param local this machine's clock
     * @param contact what is known of the server's
     * @return the corrected time; never before the server's last answer
     */
    static Instant of(Instant local, ContactMemory contact) {
        Instant corrected = contact.skew().map(local::minus).orElse(local);
        Instant floor = contact.serverTime().orElse(Instant.MIN);
        if (!corrected.isBefore(floor)) {
            return corrected;
        }
        return local.isBefore(floor) ? floor : local;
    }
}
