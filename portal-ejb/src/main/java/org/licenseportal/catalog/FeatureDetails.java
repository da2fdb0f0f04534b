package org.licenseportal.catalog;

/**
 * What is known of a feature.
 *
 * @param code what installations switch on
 * @param name how people name it
 */
public record FeatureDetails(FeatureCode code, String name) {}
