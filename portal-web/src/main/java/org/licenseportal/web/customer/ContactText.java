package org.licenseportal.web.customer;

/**
 * A contact to read.
 *
 * @param kind what it is to the customer
 * @param name what others call it
 * @param email where mails reach it
 */
public record ContactText(String kind, String name, String email) {}
