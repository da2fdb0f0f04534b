package org.licenseportal.customer;

import org.licenseportal.kernel.DomainEvent;

/**
 * The time to keep a deleted account is over: whoever holds something of it erases that now, in this transaction.
 *
 * @param id which account
 */
public record CustomerErased(AccountId id) implements DomainEvent {}
