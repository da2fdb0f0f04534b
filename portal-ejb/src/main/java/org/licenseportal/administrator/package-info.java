/**
 * The admins of a customer's account, and how they come to log in.
 *
 * <h2>Purpose</h2>
 * An admin contact of an account (ONB-2) gets a login with the role {@code account-admin} for that account and no other
 * (ACC-8). What the contacts are is {@code customer}'s, how somebody logs in is {@code identity}'s: this feature lets
 * the one follow the other.
 *
 * <h2>Life cycle</h2>
 * <em>none</em> while the account is a draft → <em>invited</em> when it becomes active or the contact is added →
 * <em>active</em> once a password is chosen or single sign-on was used. A contact that is taken off is without its
 * login, and out of it, at once; the person stays whatever else he is.
 *
 * <h2>Rules</h2>
 * The logins are changed in the transaction that changes the contacts, behind a lock of the account: each contact is
 * invited once, whoever does what at the same moment. An address is one login over the whole portal: a contact whose
 * address logs in elsewhere stays a contact and administers nothing, and nobody is told where. The address of an admin
 * is that of the contact and changes with it. Sessions end when the account is deactivated, logins when it is deleted.
 * The trail says that an admin was invited or removed, and not who.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.administrator.AdministratorService}: the pages of an account. The rest hears
 * {@link org.licenseportal.customer.AdminContactsChanged}, {@link org.licenseportal.customer.CustomerStateChanged} and
 * {@link org.licenseportal.customer.CustomerErased}.
 *
 * <h2>Tables</h2>
 * {@code portal_user} of identity
 *
 * <h2>Pages and API</h2>
 * {@code /customers/{accountId}/logins}
 *
 * <h2>Decisions</h2>
 * 0023, 0070
 *
 * <h2>Tests</h2>
 * {@code AdministratorIT}, {@code AdministratorRaceIT}, {@code AccountAdminJourneyIT}
 */
package org.licenseportal.administrator;
