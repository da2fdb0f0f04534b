/**
 * Limits for callers that nobody knows.
 *
 * <h2>Purpose</h2>
 * Site IDs are short. The limits of {@link org.licenseportal.ratelimit.RateLimitService} keep the anonymous exchange
 * from becoming a way to list them, and one caller from taking the service away from the others.
 *
 * <h2>Rules</h2>
 * {@code RateLimit} is the table: requests per address, requests per named site, and answers "site unknown" per
 * address. Only demo mode can switch them off ({@code portal.rate.limit=off}).
 *
 * <h2>Tables</h2>
 * None: the counts live in the memory of the node, bounded in number.
 *
 * <h2>Tests</h2>
 * {@code RateLimitServiceTest}
 */
package org.licenseportal.ratelimit;
