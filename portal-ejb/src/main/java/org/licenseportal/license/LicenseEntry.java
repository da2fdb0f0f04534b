package org.licenseportal.license;

import java.time.Instant;
import org.licenseportal.jose.RequestOperation;

/**
 * A license as lists of them show it.
 *
 * @param serial its number, unique for ever
 * @param sequence 1, 2, 3 … per site
 * @param operation what its request asked for
 * @param issuedAt when it was issued
 */
public record LicenseEntry(String serial, long sequence, RequestOperation operation, Instant issuedAt) {}
