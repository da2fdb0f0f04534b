package org.licenseportal.gateway;

import java.time.Duration;
import java.time.Instant;

/**
 * How a gateway lives.
 *
 * @param lastSeen when its last message came
 * @param silent whether that is so long ago that the connection to it is lost
 * @param clockOffset by how much the portal's clock is ahead of its own; negative where it is behind
 * @param updating whether a system update is in progress that began within the last hour
 * @param degraded whether it says that it does not run as it should
 */
public record GatewayPulse(
        Instant lastSeen, boolean silent, Duration clockOffset, boolean updating, boolean degraded) {}
