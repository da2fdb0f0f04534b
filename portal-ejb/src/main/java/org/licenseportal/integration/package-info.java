/**
 * Integrations of accounts with other applications, and the privileges that go with them.
 *
 * <h2>Purpose</h2>
 * A partner or an account's admin adds an integration of the catalog, has somebody outside consent to it where that is
 * needed, and switches it (ACC-3). Privileges follow their integration and can be switched alone (ACC-4). Third-party
 * integrations other than Single Sign-On call an endpoint of the customer's whenever they are switched: the portal
 * keeps their settings and state, the program behind the endpoint does the rest.
 *
 * <h2>Life cycle</h2>
 * {@link org.licenseportal.integration.IntegrationState}, by {@link org.licenseportal.integration.IntegrationMove}: the
 * table is in decision 0067. With a deactivated account all go off, and come back with it; with a deleted one they stay
 * off, and 30 days later all is erased.
 *
 * <h2>Rules</h2>
 * Whoever changes something of an account locks it first, and the primary key lets an account have an integration once.
 * {@link org.licenseportal.integration.IntegrationRefusal} says why something cannot be done. Calls are signed as
 * Standard Webhooks has it, queued in the transaction of what they tell and tried ten times in three days; only
 * addresses of the internet are called (decision 0068). The trail has names and states, never settings or secrets.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.integration.IntegrationService}, {@link org.licenseportal.integration.PrivilegeService},
 * {@link org.licenseportal.integration.EndpointService}: pages, and the partner's programs. The catalog is data:
 * another integration is a script with rows, not code.
 *
 * <h2>Events</h2>
 * Tells {@link org.licenseportal.integration.IntegrationSwitched} and
 * {@link org.licenseportal.integration.IntegrationRemoved}; hears what becomes of customers.
 *
 * <h2>Tables</h2>
 * {@code integration}, {@code integration_setting}, {@code privilege}, {@code integration_privilege};
 * {@code customer_integration}, {@code customer_integration_setting}, {@code customer_privilege},
 * {@code integration_call}
 *
 * <h2>Pages and API</h2>
 * {@code /customers/{accountId}/integrations}; {@code /api/v1/customers/{accountId}/integrations}
 *
 * <h2>Decisions</h2>
 * 0067, 0068, 0072
 *
 * <h2>Tests</h2>
 * {@code IntegrationRuleTest}, {@code IntegrationServiceIT}, {@code CallDeliveryIT}
 */
package org.licenseportal.integration;
