package org.licenseportal.subscription;

/**
 * What others know a subscription by; each is empty where there is none.
 *
 * @param sapCustomer the customer's number at the SAP of the vendor
 * @param sapOrder the order's number at the SAP of the vendor
 * @param resellerOrder the number of the reseller's purchase order
 * @param customerOrder the number of the customer's purchase order
 */
public record SubscriptionReferences(String sapCustomer, String sapOrder, String resellerOrder, String customerOrder) {}
