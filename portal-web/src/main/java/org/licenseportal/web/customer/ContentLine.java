package org.licenseportal.web.customer;

/**
 * Something that two people said differently of one customer.
 *
 * @param label what it is
 * @param mine what the reader typed
 * @param theirs what somebody else saved meanwhile
 */
public record ContentLine(String label, String mine, String theirs) {}
