package org.licenseportal.country;

/**
 * A province, a state or whatever its country calls it.
 *
 * @param code the part behind the country in ISO 3166-2
 * @param name what it is called there
 */
public record Subdivision(String code, String name) {}
