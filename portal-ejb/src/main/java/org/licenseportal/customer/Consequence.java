package org.licenseportal.customer;

/**
 * One line of what deactivating or deleting an account touches.
 *
 * @param kind what it is
 * @param count how many there are of it right now
 */
public record Consequence(ConsequenceKind kind, long count) {}
