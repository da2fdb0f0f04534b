package org.licenseportal.catalog;

/**
 * What one piece of a part gives to a site, or covers there when the part is SWAS.
 *
 * @param part the part
 * @param feature what is given
 * @param quantity how many of it, at least 1
 */
public record PartGrant(PartNumber part, FeatureCode feature, int quantity) {}
