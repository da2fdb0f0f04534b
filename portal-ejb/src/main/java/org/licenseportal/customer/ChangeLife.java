package org.licenseportal.customer;

import org.licenseportal.reseller.ResellerNumber;

/**
 * Deactivates, activates or deletes an account.
 *
 * @param id which account
 * @param partner whose customer it must be
 * @param version the account as the caller saw it: another one by now is left alone
 */
public record ChangeLife(AccountId id, ResellerNumber partner, long version) {}
