package org.licenseportal.gateway;

import java.time.Instant;

/**
 * The gateway of a customer, as it says it is.
 *
 * @param id the ID that the portal gave it
 * @param serial its serial number
 * @param model what it is called
 * @param platform what it is
 * @param softwareVersion the version of its software
 * @param claimedAt since when it is this customer's
 */
public record ClaimedDevice(
        String id, String serial, String model, GatewayPlatform platform, String softwareVersion, Instant claimedAt) {}
