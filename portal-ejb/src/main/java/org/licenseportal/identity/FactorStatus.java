package org.licenseportal.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * How a user stands with the second factor.
 *
 * @param since when it was switched on; empty while it is not
 * @param codesLeft how many recovery codes are left
 */
public record FactorStatus(Optional<Instant> since, int codesLeft) {}
