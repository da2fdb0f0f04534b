package org.licenseportal.country;

/**
 * A country.
 *
 * @param code two letters of ISO 3166-1
 * @param name what it is called, in the language that was asked for
 */
public record Country(String code, String name) {}
