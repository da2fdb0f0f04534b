/**
 * What partners subscribed to for their customers' accounts.
 *
 * <h2>Purpose</h2>
 * The vendor's system hands over orders of subscriptions, and counts how many users they have. A partner assigns each
 * to one account, and sees on its page what it has (ACC-6). A subscription that needs an integration which is not on is
 * of no use: the account's page says so, and how to solve it.
 *
 * <h2>Life cycle</h2>
 * {@link org.licenseportal.subscription.SubscriptionState} follows from the days. An order is neither changed nor taken
 * back; it is assigned once, and comes back to its partner only when the account is deleted.
 *
 * <h2>Rules</h2>
 * The same order again makes nothing, other content under a known number is refused. One of several who assign a
 * subscription at once does so; an expired one nobody does
 * ({@link org.licenseportal.subscription.SubscriptionRefusal}). With the assignment the order's SAP customer number
 * becomes the account's (decision 0069).
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.subscription.SubscriptionOrderService}: the vendor's key;
 * {@link org.licenseportal.subscription.SubscriptionService}: the partner's pages and programs.
 *
 * <h2>Tables</h2>
 * {@code subscription}
 *
 * <h2>Pages and API</h2>
 * {@code /customers/subscriptions}; {@code /api/v1/subscription-orders},
 * {@code /api/v1/customers/{accountId}/subscriptions}
 *
 * <h2>Decisions</h2>
 * 0069
 *
 * <h2>Tests</h2>
 * {@code SubscriptionRuleTest}, {@code SubscriptionServiceIT}
 */
package org.licenseportal.subscription;
