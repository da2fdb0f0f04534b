/**
 * Saved views: looks at a list that people keep under a name.
 *
 * <h2>Purpose</h2>
 * Who filters the same way every day presses one chip instead (SITE-2, VOU-2). A view can be shared with the colleagues
 * of the same reseller.
 *
 * <h2>Life cycle</h2>
 * A view is kept from the filters that a list has at that moment, may be renamed, shared and unshared, and is thrown
 * away, at the latest with the user who made it.
 *
 * <h2>Rules</h2>
 * A view holds the query of an address, of which only what the list knows is kept, and no code of a voucher. One's own
 * views and shared ones of one's reseller are seen; its maker changes a view, and once it is shared an admin of the
 * reseller may, too. Two views of one user on one list have different names. Views are nobody's records: the audit
 * trail says nothing of them.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.savedview.SavedViewService}: the chips of each list, and the page that looks after them.
 *
 * <h2>Tables</h2>
 * {@code saved_view}
 *
 * <h2>Pages and API</h2>
 * {@code /views}, and the chips above each list
 *
 * <h2>Decisions</h2>
 * 0009, 0034
 *
 * <h2>Tests</h2>
 * {@code SavedViewServiceIT}, {@code SavedViewJourneyIT}, {@code SavedViewBrowserIT}
 */
package org.licenseportal.savedview;
