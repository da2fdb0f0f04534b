package org.licenseportal.customer;

import java.util.Optional;

/**
 * What only the vendor says of an account.
 *
 * @param id which account
 * @param number its number at the vendor's SAP; empty takes it away
 * @param kind what the account is billed as
 */
public record SetBilling(AccountId id, Optional<BillingNumber> number, CustomerKind kind) {}
