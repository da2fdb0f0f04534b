/**
 * Customers of resellers, and the accounts that they have.
 *
 * <h2>Purpose</h2>
 * A partner creates a customer and looks after its account: who it is, where it gets its letters, which mail domains
 * are its own, who administers it and who supports it (ONB-2, ACC-1, ACC-2). The partner itself is a customer from the
 * first login on (DASH-4).
 *
 * <h2>Life cycle</h2>
 * {@link org.licenseportal.customer.CustomerState}: a draft, then active, deactivated and active again, deleted, and
 * erased 30 days later. Each change is told as {@link org.licenseportal.customer.CustomerStateChanged}.
 *
 * <h2>Rules</h2>
 * {@link org.licenseportal.customer.CustomerScope} says whose customers somebody sees.
 *
 * <h2>Tables</h2>
 * {@code customer}
 *
 * <h2>Pages and API</h2>
 * {@code /customers/{accountId}}; {@code /api/v1/customers}
 *
 * <h2>Decisions</h2>
 * 0009
 *
 * <h2>Tests</h2>
 * {@code CustomerServiceIT}
 */
package org.licenseportal.customer;
