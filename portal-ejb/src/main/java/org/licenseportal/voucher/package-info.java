/**
 * Vouchers: prepaid codes that add licenses to a site.
 *
 * <h2>Purpose</h2>
 * A reseller orders parts and gets a voucher for each piece. Redeemed for one of its sites, the voucher adds what its
 * part grants.
 *
 * <h2>Life cycle</h2>
 * <em>unassigned</em> → <em>redeemed</em> for a site, for ever: nobody can undo it (VOU-4).
 *
 * <h2>Rules</h2>
 * A voucher goes to one site whole (VOU-5) and exactly once, however many try at the same time: a conditional update
 * lets one through, and the key of {@code voucher_redemption} forbids a second row. Several vouchers are redeemed all
 * or none ({@link org.licenseportal.voucher.RedemptionOutcome}). Another reseller's voucher looks like none. Codes
 * cannot be guessed, tell a slip of the fingers from a wrong code, and can be read aloud
 * ({@link org.licenseportal.voucher.VoucherCode}, VEN-3).
 *
 * <h2>Lists</h2>
 * {@link org.licenseportal.voucher.VoucherFilter} says which (VOU-2); the order is fixed, and pages start at a key, so
 * that a deep page costs what the first one does. Addresses and forms name a voucher by its
 * {@link org.licenseportal.voucher.VoucherNumber}: a code is as good as what it buys and stays out of them.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.voucher.VoucherSupplyService}: {@code order}, which has vouchers made.
 * {@link org.licenseportal.voucher.VoucherService}: the license exchange, within its transaction and with the site
 * locked; pages and API for lists.
 *
 * <h2>Tables</h2>
 * {@code voucher}, {@code voucher_redemption}; a redemption adds to {@code license_line} of site
 *
 * <h2>Pages and API</h2>
 * {@code /vouchers} and {@code /vouchers/{voucherNumber}}; {@code vouchers} in a license request, {@code redeemed} in a
 * license.
 *
 * <h2>Decisions</h2>
 * 0009, 0013
 *
 * <h2>Tests</h2>
 * {@code VoucherCodeTest}, {@code VoucherServiceIT}, {@code VoucherListIT}, {@code RedemptionRaceIT},
 * {@code VoucherPagesJourneyIT}, {@code VouchersBrowserIT}
 */
package org.licenseportal.voucher;
