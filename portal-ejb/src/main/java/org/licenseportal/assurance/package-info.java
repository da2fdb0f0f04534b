/**
 * Software assurance (SWAS): the maintenance of a site.
 *
 * <h2>Purpose</h2>
 * A site with valid assurance may be upgraded. Assurance is bought for a stretch of days; licenses and lists say
 * "Valid 02 May 2017", "Expired …" or "No SWAS" (SITE-1).
 *
 * <h2>Life cycle</h2>
 * <em>none</em> → <em>valid</em> from the first day of a term → <em>expired</em> after its last → valid again by
 * another term.
 *
 * <h2>Rules</h2>
 * The first and the last day of a term are covered. Terms without a day between them count as one, so an early renewal
 * shows at once. Days are days in UTC. See {@link org.licenseportal.assurance.AssuranceStatus}.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.assurance.AssuranceService} is asked for a site that the caller was allowed to see.
 *
 * <h2>Tables</h2>
 * {@code assurance_term}
 *
 * <h2>Decisions</h2>
 * 0012
 *
 * <h2>Tests</h2>
 * {@code AssuranceStatusTest}, {@code AssuranceServiceIT}
 */
package org.licenseportal.assurance;
