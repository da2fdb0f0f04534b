package org.licenseportal.assurance;

import org.licenseportal.catalog.FeatureCode;

/**
 * How one feature of a site is covered.
 *
 * @param feature the feature
 * @param name the name of the feature
 * @param licensed how many the site may use: so many need cover
 * @param held how many the SWAS in place covers
 * @param coverable false when no part covers this feature, so that it needs no SWAS
 */
public record FeatureCover(FeatureCode feature, String name, long licensed, long held, boolean coverable) {

    /** How many are without cover. */
    public long missing() {
        return coverable ? Math.max(0, licensed - held) : 0;
    }
}
