package org.licenseportal.integration;

import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.DomainEvent;

/**
 * An integration was removed from an account: whoever holds something for it forgets that now, in this transaction.
 *
 * @param account which account
 * @param integration which integration
 */
public record IntegrationRemoved(AccountId account, IntegrationCode integration) implements DomainEvent {}
