package org.licenseportal.site;

import org.licenseportal.catalog.FeatureCode;

/**
 * What a site may use of one feature in all: the sum over what it was sold with and the vouchers redeemed for it.
 *
 * @param feature the feature
 * @param name the name of the feature
 * @param quantity how many, at least 1
 */
public record Entitlement(FeatureCode feature, String name, long quantity) {

    /** Both together; they are of one feature. */
    Entitlement plus(Entitlement other) {
        return new Entitlement(feature, name, quantity + other.quantity);
    }
}
