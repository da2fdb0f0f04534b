/**
 * Assignments: people and programs of a reseller give vouchers to its sites.
 *
 * <h2>Purpose</h2>
 * A reseller assigns an unused voucher to one of its sites (VOU-3). For sites before version 5.0 this is the only way;
 * from 5.0 the installation may redeem by itself in its license request. The page before shows what the site gains
 * and which SWAS it needs, before and after (VOU-4).
 *
 * <h2>Life cycle</h2>
 * An assignment is final: it is added and never changes.
 *
 * <h2>Rules</h2>
 * Several vouchers are assigned all or none (VOU-6), each whole (VOU-5). The site is locked first, then the vouchers in
 * the order of their codes; the conditional update of the vouchers lets one asker through, and
 * {@link org.licenseportal.assignment.AssignmentOutcome} tells the others who it was and when. A wish has a key:
 * the same wish again is done once and gets the same answer, and the key with another wish is refused. Another
 * reseller's site or voucher looks like none. A license answers a request of the installation, so the new licenses
 * reach it with its next one.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.assignment.AssignmentService}: the page and the API.
 *
 * <h2>Tables</h2>
 * {@code assignment}; it writes those of voucher, site and audit, too
 *
 * <h2>Pages and API</h2>
 * {@code /vouchers/assign}, {@code /vouchers/assign/{siteId}}, {@code /vouchers/assignments/{assignmentId}} and
 * {@code POST /api/v1/vouchers/{code}/redemption}.
 *
 * <h2>Decisions</h2>
 * 0009, 0013
 *
 * <h2>Tests</h2>
 * {@code GainTest}, {@code AssignmentServiceIT}, {@code AssignmentRaceIT}, {@code VoucherPagesJourneyIT},
 * {@code VouchersBrowserIT}
 */
package org.licenseportal.assignment;
