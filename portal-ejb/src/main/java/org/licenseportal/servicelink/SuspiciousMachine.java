package org.licenseportal.servicelink;

import java.util.Optional;

/**
 * What is known of the machine that a suspicion is about.
 *
 * @param device the thumbprint (RFC 7638) of its device key
 * @param hardwareId the fingerprint of its hardware; empty where it is another reseller's
 * @param address the network address of its last request; empty where it is another reseller's
 */
public record SuspiciousMachine(String device, Optional<String> hardwareId, Optional<String> address) {}
