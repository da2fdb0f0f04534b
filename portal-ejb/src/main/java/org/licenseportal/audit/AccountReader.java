package org.licenseportal.audit;

/**
 * An admin of a customer's account, who reads what was done to that account and to the own login, and nothing else.
 *
 * @param account the account ID
 * @param user the identifier of the user
 */
public record AccountReader(String account, String user) {}
