package org.licenseportal.catalog;

/**
 * What is known of a product.
 *
 * @param code how requests and licenses name it
 * @param name how people name it
 * @param activationCodeRequired true when a site of it is activated only with its activation code
 */
public record ProductDetails(ProductCode code, String name, boolean activationCodeRequired) {}
