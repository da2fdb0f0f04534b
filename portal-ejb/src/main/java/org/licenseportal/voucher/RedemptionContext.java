package org.licenseportal.voucher;

import java.time.Instant;
import java.util.Optional;

/**
 * How a redemption came about, for its row in the database.
 *
 * @param requestId the {@code jti} of the license request, where the installation itself redeems, or the ID of the
 *     assignment; at most 64 characters
 * @param licenseSerial the serial number of the license that answers it; at most 64 characters
 * @param actor who redeems; at most 200 characters
 * @param now when
 */
public record RedemptionContext(
        Optional<String> requestId, Optional<String> licenseSerial, String actor, Instant now) {}
