package org.licenseportal.administrator;

import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.kernel.Actor;

/**
 * Somebody looks after the logins of an account.
 *
 * @param customer whose account it is
 * @param inviter who it is, as the reader of a mail knows them
 * @param actor who it is, for the audit trail
 */
record Administration(CustomerDetails customer, String inviter, Actor actor) {}
