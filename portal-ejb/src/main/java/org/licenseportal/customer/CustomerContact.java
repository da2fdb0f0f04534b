package org.licenseportal.customer;

import org.licenseportal.notification.MailAddress;

/**
 * Somebody who administers or supports a customer, and whom a mail reaches.
 *
 * @param id stays as long as the address stays
 * @param account whose contact it is
 * @param kind what it is to the customer
 * @param name what others call it
 * @param email where mails reach it
 */
public record CustomerContact(String id, AccountId account, ContactKind kind, String name, MailAddress email) {}
