package org.licenseportal.customer;

/**
 * A customer that can be chosen.
 *
 * @param id its account ID
 * @param name what it is called
 */
public record PickedCustomer(AccountId id, String name) {}
