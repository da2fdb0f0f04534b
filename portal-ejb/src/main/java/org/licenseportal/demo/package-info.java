/**
 * The demo's data.
 *
 * <h2>Purpose</h2>
 * Whoever starts the portal to try it finds two resellers, sites in every state, vouchers and API keys, with enough
 * rows to fill every list and with names that show up careless programs.
 *
 * <h2>Life cycle</h2>
 * {@link org.licenseportal.demo.DemoData#load} fills the database once, at the first start in demo mode, in one
 * transaction; the row in {@code demo_load} says that it did. SWAS dates lie around that day. Nothing else is random:
 * every demo has the same names and the same voucher codes. The gateways of its customers have no device behind them;
 * {@code DemoHeartbeat} keeps them alive, but for the one that is to be lost.
 *
 * <h2>Rules</h2>
 * Its keys, logins and voucher codes are public: a portal that is not in demo mode takes none of the keys and
 * passwords, and does not start on a database with this data (decision 0045). An empty database is filled, no other.
 *
 * <h2>Who calls</h2>
 * Start-up, and only in demo mode ({@code portal.demo}).
 *
 * <h2>Tables</h2>
 * {@code demo_load}; it fills those of reseller, catalog, site, assurance, voucher, servicelink, customer and apikey
 *
 * <h2>Decisions</h2>
 * 0045
 *
 * <h2>Tests</h2>
 * {@code DemoDataIT}
 */
package org.licenseportal.demo;
