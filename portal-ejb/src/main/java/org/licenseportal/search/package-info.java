/**
 * Search: one field that finds anything by a number, a code, an address or a part of a name.
 *
 * <h2>Purpose</h2>
 * Whoever has a number in hand wants the page of what it names, without first choosing a list. What is typed exactly
 * opens at once; anything else shows what it is a part of, by kind.
 *
 * <h2>Rules</h2>
 * A reseller finds what it owns and nothing else: each feature is asked with the owner, and another reseller's number
 * looks like one that does not exist. The vendor finds everything. A voucher is found by its whole code alone; a code,
 * or what may be one with a slip of the fingers ({@link org.licenseportal.search.SearchText#secret}), stays out of
 * addresses. Every query goes along an index or over the rows of one reseller, and stops at what is shown.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.search.SearchService} and
 * {@link org.licenseportal.search.VendorSearchService}: the page {@code /search}, which the field in the top bar leads
 * to.
 *
 * <h2>Tables</h2>
 * None of its own; the features look into theirs.
 *
 * <h2>Decisions</h2>
 * 0009, 0031
 *
 * <h2>Tests</h2>
 * {@code SearchTextTest}, {@code SearchServiceIT}, {@code SearchJourneyIT}, {@code SearchBrowserIT}
 */
package org.licenseportal.search;
