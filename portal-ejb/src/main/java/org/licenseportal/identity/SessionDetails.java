package org.licenseportal.identity;

import java.time.Instant;

/**
 * One of a user's logins.
 *
 * @param id its identifier, which opens nothing
 * @param since when it began
 * @param seen when it was last used, to the minute
 * @param address where it began
 * @param agent what the browser says it is
 */
public record SessionDetails(String id, Instant since, Instant seen, String address, String agent) {}
