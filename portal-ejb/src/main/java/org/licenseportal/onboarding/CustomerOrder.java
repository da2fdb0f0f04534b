package org.licenseportal.onboarding;

/**
 * The order of a list of customers. Those that are equal in it follow by account ID, in the same direction.
 *
 * @param sort what it goes by
 * @param descending true for the last first
 */
public record CustomerOrder(CustomerSort sort, boolean descending) {

    /** By name from A on. */
    public static final CustomerOrder BY_NAME = new CustomerOrder(CustomerSort.NAME, false);
}
