package org.licenseportal.client.servicelink.state;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.license.LicenseVerifier;
import org.licenseportal.client.request.HardwareComponents;

/**
 * A license that was verified when it came.
 *
 * @param document as it came, file form or JSON
 * @param since when it came, by the server's clock as far as known
 * @param online whether it came from the server or by a file
 * @param machine parts of the machine that it came to; empty where the product gives a hardware ID of its own
 */
public record HeldLicense(String document, Instant since, boolean online, Optional<HardwareComponents> machine) {

    /** @return the bytes that it came in */
    public byte[] bytes() {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** @return what it says; whether it is genuine is the verifier's word */
    public LicenseTerms terms() {
        return LicenseVerifier.readUnverified(bytes());
    }
}
