package org.licenseportal.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * A part as it is, or as it was for some time.
 *
 * @param number its number in orders
 * @param revision counts its versions, from 1
 * @param content what it is, or was
 * @param since since when; empty when it was there before the portal kept versions
 * @param until until when; empty while it is current
 */
public record PartVersion(
        PartNumber number, int revision, PartContent content, Optional<Instant> since, Optional<Instant> until) {}
