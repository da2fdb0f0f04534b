package org.licenseportal.assignment;

import org.licenseportal.catalog.FeatureCode;

/**
 * How many of a feature a site has before and after an assignment.
 *
 * @param feature the feature
 * @param name what people call it
 * @param before how many before; 0 where it had none
 * @param gained how many the vouchers add; 0 where they add none
 */
public record LicenseChange(FeatureCode feature, String name, long before, long gained) {

    /** How many after. */
    public long after() {
        return before + gained;
    }
}
