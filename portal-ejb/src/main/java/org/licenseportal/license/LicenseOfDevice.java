package org.licenseportal.license;

/**
 * A license that an installation asks for again.
 *
 * @param serial the license's number
 * @param deviceThumbprint the thumbprint (RFC 7638) of the device key that the installation proved to hold
 */
public record LicenseOfDevice(String serial, String deviceThumbprint) {}
