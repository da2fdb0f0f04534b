package org.licenseportal.license;

/**
 * What a request ID was answered with before.
 *
 * @param license the license
 * @param sameRequest true when it was the same request to the last byte, false when another one had the same ID
 */
public record EarlierAnswer(IssuedLicense license, boolean sameRequest) {}
