package org.licenseportal.certificate;

/**
 * A certificate as a file.
 *
 * @param name what to call it
 * @param pdf its bytes
 */
public record CertificateFile(String name, byte[] pdf) {}
