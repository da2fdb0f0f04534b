package org.licenseportal.client.servicelink;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the status screen shows.
 *
 * @param state where the installation stands
 * @param stateText the same in words, with dates: what stays usable until when without contact
 * @param identity who this installation is
 * @param contact how it gets on with the license server
 * @param validity until when what holds
 * @param license that is held
 * @param pending operation of the offline request whose license is awaited, as {@code activate}
 * @param alarms that stand, the worst first
 * @param history newest first, at most 50
 */
public record AgentStatus(
        AgentState state,
        String stateText,
        Identity identity,
        Contact contact,
        Validity validity,
        Optional<LicenseView> license,
        Optional<String> pending,
        List<Alarm> alarms,
        List<SyncRecord> history) {

    /** Keeps lists of its own. */
    public AgentStatus {
        alarms = List.copyOf(alarms);
        history = List.copyOf(history);
    }

    /**
     * @param others alarms
     * @return this status with these
     */
    public AgentStatus with(List<Alarm> others) {
        return new AgentStatus(state, stateText, identity, contact, validity, license, pending, others, history);
    }

    /**
     * Who an installation is.
     *
     * @param platform telephone system, once activated
     * @param id Application Record ID or ServiceLink ID, once activated
     * @param siteId Site ID, once there is a license
     * @param siteName name of the site, once there is a license with one
     * @param hardwareId of this machine, as it is now
     * @param deviceThumbprint of the device key
     */
    public record Identity(
            Optional<Platform> platform,
            Optional<String> id,
            Optional<String> siteId,
            Optional<String> siteName,
            String hardwareId,
            String deviceThumbprint) {}

    /**
     * How an installation gets on with the license server.
     *
     * @param servers addresses, in the order in which they are tried
     * @param proxy host and port of the proxy, never its login
     * @param freshness how new the license data is
     * @param last exchange, good or bad
     * @param lastSuccess exchange that went well
     * @param nextSync when the agent synchronizes next by itself, if it runs
     * @param clockSkew how far this machine's clock is ahead of the server's (negative: behind), as last measured
     */
    public record Contact(
            List<String> servers,
            Optional<String> proxy,
            Freshness freshness,
            Optional<SyncRecord> last,
            Optional<SyncRecord> lastSuccess,
            Optional<Instant> nextSync,
            Optional<Duration> clockSkew) {
        /** Keeps a list of its own. */
        public Contact {
            servers = List.copyOf(servers);
        }
    }

    /**
     * Until when what holds.
     *
     * @param licensed whether the installation may use what its license grants, now
     * @param usableUntil when that ends without contact; empty for never, and when it has ended
     * @param leaseEnd when the lease of the license ends, if it has one
     * @param graceEnd when the grace period after the lease ends
     * @param emergencyEnd when the emergency period ends, while there is one
     */
    public record Validity(
            boolean licensed,
            Optional<Instant> usableUntil,
            Optional<Instant> leaseEnd,
            Optional<Instant> graceEnd,
            Optional<Instant> emergencyEnd) {}
}
