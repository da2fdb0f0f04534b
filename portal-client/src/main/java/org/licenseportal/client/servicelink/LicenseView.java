package org.licenseportal.client.servicelink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.license.LicensedFeature;

/**
 * The license that the installation holds, for people.
 *
 * @param serial number of the license
 * @param sequence 1, 2, 3 … per site
 * @param issuedAt when, by the portal's clock
 * @param product as {@code MCS}; empty when the license does not say
 * @param version licensed version; empty when the license does not say
 * @param swas software assurance in words, as {@code valid until 2027-05-02}; empty when the license does not say
 * @param emergency whether it is an emergency license
 * @param features what it grants
 */
public record LicenseView(
        String serial,
        long sequence,
        Instant issuedAt,
        Optional<String> product,
        Optional<String> version,
        Optional<String> swas,
        boolean emergency,
        List<LicensedFeature> features) {
    /** Keeps a list of its own. */
    public LicenseView {
        features = List.copyOf(features);
    }
}
