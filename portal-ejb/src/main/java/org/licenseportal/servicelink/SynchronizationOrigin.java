package org.licenseportal.servicelink;

import java.util.Optional;

/**
 * What asked, and from where.
 *
 * @param server the license server that it asked
 * @param address the network address that the request came from
 * @param version the version that the installation said it runs; empty when it did not say
 * @param agent the program that asked and its version; empty when it did not say
 * @param device the thumbprint (RFC 7638) of the device key that signed
 * @param hardwareId the fingerprint of the machine
 */
public record SynchronizationOrigin(
        LicenseServer server,
        String address,
        Optional<String> version,
        Optional<String> agent,
        String device,
        String hardwareId) {}
