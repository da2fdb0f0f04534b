package org.licenseportal.reseller;

/**
 * Calls a reseller otherwise.
 *
 * @param number which reseller
 * @param name what it is called from now on
 */
public record RenameReseller(ResellerNumber number, ResellerName name) {}
