package org.licenseportal.identity;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.DomainEvent;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Somebody proved everything and is in. It is told apart from the login, which waits for nobody who hears it.
 *
 * @param id who
 * @param reseller whose user it is; empty for the vendor's and for admins of an account
 * @param actor the same, for the audit trail
 * @param at when
 */
public record UserLoggedIn(UserId id, Optional<ResellerNumber> reseller, Actor actor, Instant at)
        implements DomainEvent {}
