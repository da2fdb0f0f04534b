package org.licenseportal.client.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.client.gateway.pbx.PbxDirectory;
import org.licenseportal.client.gateway.pbx.PbxLogin;
import org.licenseportal.client.gateway.pbx.SimulatedPbx;
import org.licenseportal.client.online.PortalAddress;
import org.licenseportal.client.online.ProxySettings;

/**
 * How a simulated gateway is to be.
 *
 * @param portal that it talks to
 * @param proxy on the way to the portal; empty for none
 * @param directory of its own
 * @param interval between two heartbeats
 * @param pbx that stands beside it and inside it
 */
public record GatewayPlan(
        PortalAddress portal, Optional<ProxySettings> proxy, Path directory, Duration interval, PbxPlan pbx) {
    /** Between two heartbeats, unless told otherwise: quicker than the portal asks for, so that a demo is. */
    public static final Duration INTERVAL = Duration.ofSeconds(5);

    /** Users of the telephone system, unless told otherwise. */
    public static final int USERS = 25;

    /**
     * The telephone system of a plan.
     *
     * @param platform whether the system is beside the gateway, or inside it
     * @param users of it; empty for as many as there were before, or {@link #USERS}
     * @param login that it lets in; empty for a gateway beside a system that runs elsewhere
     * @param port where it listens; 0 for any
     */
    public record PbxPlan(GatewayPlatform platform, Optional<Integer> users, Optional<PbxLogin> login, int port) {
        /**
         * @param login that it lets in
         * @return a system beside the gateway, at its usual port
         */
        public static PbxPlan beside(PbxLogin login) {
            return new PbxPlan(GatewayPlatform.PBX, Optional.empty(), Optional.of(login), SimulatedPbx.PORT);
        }

        /**
         * @param platform that has the system inside
         * @return it
         */
        public static PbxPlan inside(GatewayPlatform platform) {
            return new PbxPlan(platform, Optional.empty(), Optional.empty(), 0);
        }

        /**
         * @param free where it listens; 0 for any
         * @return this at that port
         */
        public PbxPlan onPort(int free) {
            return new PbxPlan(platform, users, login, free);
        }

        /**
         * @param count of users, at most {@link PbxDirectory#MOST}
         * @return this with so many users
         */
        public PbxPlan withUsers(int count) {
            return new PbxPlan(platform, Optional.of(count), login, port);
        }
    }

    /**
     * @param portal address of the portal
     * @param directory of the gateway, made when it is not there
     * @param pbx that stands beside it or inside it
     * @return a plan with the usual interval and no proxy
     */
    public static GatewayPlan at(URI portal, Path directory, PbxPlan pbx) {
        return new GatewayPlan(PortalAddress.of(portal.toString()), Optional.empty(), directory, INTERVAL, pbx);
    }

    /**
     * @param time between two heartbeats
     * @return this with that interval
     */
    public GatewayPlan every(Duration time) {
        return new GatewayPlan(portal, proxy, directory, time, pbx);
    }
}
