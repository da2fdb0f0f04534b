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
 * {@link org.licenseportal.customer.CustomerScope} says whose customers somebody sees. A draft keeps what was typed,
 * whatever it is, and takes nothing from anybody. What is finished or edited later has a name, an address that is
 * complete by the rules of its country ({@code country}), a Maintainer and an Onsite admin; each thing that is missing
 * is a {@link org.licenseportal.customer.CustomerFault} with its place. A {@link org.licenseportal.customer.MailDomain}
 * belongs to one account over all resellers, and public mail services to none. Of two who edit the same customer, the
 * second is told what the first saved. The same wish makes one customer ({@link org.licenseportal.customer.FormKey}).
 * The name of a partner's own account follows that of the reseller (ONB-5).
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.customer.CustomerWriting}: the pages and the API.
 * {@link org.licenseportal.customer.CustomerContacts}: whoever writes to contacts or makes logins of them, told by
 * {@link org.licenseportal.customer.AdminContactsChanged}. {@link org.licenseportal.customer.OwnAccountService}:
 * logins, and the partner's home.
 *
 * <h2>Tables</h2>
 * {@code customer}, {@code customer_contact}, {@code customer_domain}
 *
 * <h2>Pages and API</h2>
 * {@code /customers/new}, {@code /customers/{accountId}} and its sections; {@code /api/v1/customers}
 *
 * <h2>Decisions</h2>
 * 0009, 0058, 0059, 0060
 *
 * <h2>Tests</h2>
 * {@code CustomerServiceIT}, {@code CustomerWritingIT}, {@code VendorCustomerServiceIT}, {@code CustomerRaceIT}, {@code OwnAccountIT},
 * {@code ContentRulesTest}, {@code MailDomainTest}, {@code CustomerJourneyIT}, {@code OwnAccountJourneyIT},
 * {@code CustomerStepBrowserIT}
 */
package org.licenseportal.customer;
