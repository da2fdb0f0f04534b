package org.licenseportal.site;

import java.time.Instant;
import java.util.List;
import org.licenseportal.catalog.PartGrant;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Makes sites for a reseller that bought them.
 *
 * @param owner whose they are
 * @param product what they are for
 * @param version the version that they are licensed for
 * @param grants what each may use from the start
 * @param quantity how many
 * @param now when this happens
 */
public record PurchaseSites(
        ResellerNumber owner,
        ProductCode product,
        ProductVersion version,
        List<PartGrant> grants,
        int quantity,
        Instant now) {

    /** Copies the list. */
    public PurchaseSites {
        grants = List.copyOf(grants);
    }
}
