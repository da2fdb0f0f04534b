package org.licenseportal.customer;

/**
 * Throws the draft of a customer away.
 *
 * @param scope whose customers the caller sees
 * @param id which customer
 * @param version that of the draft when the caller read it
 */
public record DiscardDraft(CustomerScope scope, AccountId id, long version) {}
