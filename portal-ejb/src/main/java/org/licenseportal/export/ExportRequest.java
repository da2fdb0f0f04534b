package org.licenseportal.export;

import java.time.ZoneId;
import java.util.Optional;
import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Who wants a list as a file, and how.
 *
 * @param format what file
 * @param zone the time zone that its times are in
 * @param owner whose rows they are; empty for the vendor's lists
 * @param actor who asks
 */
public record ExportRequest(ExportFormat format, ZoneId zone, Optional<ResellerNumber> owner, Actor actor) {}
