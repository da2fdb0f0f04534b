package org.licenseportal.customer;

import java.time.Instant;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.DomainEvent;

/**
 * The admin contacts of an account that is in use are others than before: who is new gets a login, who is gone loses
 * it. It is told within the transaction that changes them, and when a draft becomes active.
 *
 * @param id which account
 * @param inviter who did it, as the reader of a mail knows them
 * @param actor who did it, for the audit trail
 * @param at when
 */
public record AdminContactsChanged(AccountId id, String inviter, Actor actor, Instant at) implements DomainEvent {}
