/**
 * Software assurance (SWAS): the maintenance of a site.
 *
 * <h2>Purpose</h2>
 * A site with valid assurance may be upgraded. Assurance is bought for a stretch of days; licenses and lists say
 * "Valid 02 May 2017", "Expired …" or "No SWAS" (SITE-1). Which SWAS a site needs follows from its licenses: so many
 * pieces of which parts, at renewal and right now ({@link org.licenseportal.assurance.Coverage}, SITE-3).
 * Before vouchers are assigned, the same is told of the licenses as they would be
 * ({@link org.licenseportal.assurance.CoverageChange}, VOU-4).
 *
 * <h2>Life cycle</h2>
 * <em>none</em> → <em>valid</em> from the first day of a term → <em>expired</em> after its last → valid again by
 * another term.
 *
 * <h2>Rules</h2>
 * The first and the last day of a term are covered. Terms without a day between them count as one, so an early renewal
 * shows at once. Days are days in UTC. See {@link org.licenseportal.assurance.AssuranceStatus}.
 *
 * What a part covers is data: the catalog's grants of the parts of kind SWAS. Parts are chosen by
 * {@code PartChoice}: the largest packs that fit, then smaller ones. A license that no part covers needs no SWAS.
 * Each term is noted with its site in the same transaction, for lists;
 * {@link org.licenseportal.assurance.AssuranceWatch} looks again when a term begins after a gap.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.assurance.AssuranceService} is asked for a site that the caller was allowed to see.
 * {@code order} has terms noted: SWAS comes to sites by orders (VEN-4).
 *
 * <h2>Tables</h2>
 * {@code assurance_term}, {@code assurance_item}
 *
 * <h2>Decisions</h2>
 * 0012, 0026, 0042
 *
 * <h2>Tests</h2>
 * {@code AssuranceStatusTest}, {@code AssuranceServiceIT}, {@code CoverageCalculatorTest},
 * {@code CoverageChangeTest}, {@code SiteAssuranceIT}
 */
package org.licenseportal.assurance;
