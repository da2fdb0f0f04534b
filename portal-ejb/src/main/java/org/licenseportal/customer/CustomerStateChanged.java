package org.licenseportal.customer;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.DomainEvent;

/**
 * An account came to be, is in use, was deactivated, may be used again, or was deleted. It is told within the
 * transaction that does it.
 *
 * @param id which account
 * @param before where it was in its life; empty when it is new
 * @param after where it is now
 * @param actor who did it
 * @param at when
 */
public record CustomerStateChanged(
        AccountId id, Optional<CustomerState> before, CustomerState after, Actor actor, Instant at)
        implements DomainEvent {}
