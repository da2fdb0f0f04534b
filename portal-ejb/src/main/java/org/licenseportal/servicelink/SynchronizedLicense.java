package org.licenseportal.servicelink;

/**
 * A license as the history of its site names it.
 *
 * @param serial its number, unique for ever
 * @param sequence 1, 2, 3 … per site
 */
public record SynchronizedLicense(String serial, long sequence) {}
