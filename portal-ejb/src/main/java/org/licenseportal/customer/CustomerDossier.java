package org.licenseportal.customer;

/**
 * All that is known of a customer.
 *
 * @param details what it is
 * @param content what partners and admins say of it; of a draft, as it was typed
 */
public record CustomerDossier(CustomerDetails details, CustomerContent content) {}
