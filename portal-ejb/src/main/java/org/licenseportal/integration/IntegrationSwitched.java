package org.licenseportal.integration;

import java.time.Instant;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.DomainEvent;

/**
 * An integration of an account was switched on or off. It is told within the transaction that does it.
 *
 * @param account which account
 * @param integration which integration
 * @param on whether it is on now
 * @param actor who did it
 * @param at when
 */
public record IntegrationSwitched(AccountId account, IntegrationCode integration, boolean on, Actor actor, Instant at)
        implements DomainEvent {}
