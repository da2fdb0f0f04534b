package org.licenseportal.apikey;

import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Whom an API key speaks for.
 *
 * @param reseller the reseller; empty when the key is the vendor's
 * @param label what the key was made for
 */
public record ApiKeyOwner(Optional<ResellerNumber> reseller, String label) {

    /** True when the key is the vendor's, who may see everything. */
    public boolean isVendor() {
        return reseller.isEmpty();
    }
}
