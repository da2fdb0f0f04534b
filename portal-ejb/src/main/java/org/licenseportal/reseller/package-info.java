/**
 * Resellers, the vendor's business partners.
 *
 * <h2>Purpose</h2>
 * A reseller buys sites and vouchers of the vendor and installs the software at its customers. Its number is its SAP
 * account number at the vendor; leading zeros count. Whatever it owns is seen by nobody else but the vendor.
 *
 * <h2>Life cycle</h2>
 * Active, and suspended while the vendor says so. A suspended reseller keeps what it owns, but to the license exchange
 * and to the API it is as if there were none.
 *
 * <h2>Rules</h2>
 * Only the vendor creates, renames, suspends and resumes. The number never changes. The same content again changes
 * nothing. Every change is told as {@link org.licenseportal.reseller.ResellerChanged}; the audit trail hears it within
 * the transaction, with old and new value.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.reseller.ResellerService} is called by the license exchange, by {@code apikey} and by the
 * pages; it tells names, so no answer of it goes to somebody who is not logged in.
 *
 * <h2>Tables</h2>
 * {@code reseller}
 *
 * <h2>Pages and API</h2>
 * {@code /vendor/resellers}; {@code /api/v1/resellers}
 *
 * <h2>Decisions</h2>
 * 0009, 0040
 *
 * <h2>Tests</h2>
 * {@code ResellerServiceIT}, {@code ResellerWritingIT}
 */
package org.licenseportal.reseller;
