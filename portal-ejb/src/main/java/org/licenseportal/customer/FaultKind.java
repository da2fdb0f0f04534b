package org.licenseportal.customer;

import java.util.Locale;

/** What a customer can lack, or what can be wrong with it. */
public enum FaultKind {
    /** It has no name. */
    NAME_MISSING(CustomerField.NAME),
    /** The name belongs to the vendor (ONB-5). */
    NAME_FIXED(CustomerField.NAME),
    /** No country was chosen. */
    COUNTRY_MISSING(CustomerField.COUNTRY),
    /** The address has no lines. */
    STREET_MISSING(CustomerField.STREET),
    /** The address has no city. */
    CITY_MISSING(CustomerField.CITY),
    /** The addresses of the country name a subdivision, and none of its list was chosen. */
    SUBDIVISION_MISSING(CustomerField.SUBDIVISION),
    /** The addresses of the country have a postal code. */
    POSTAL_MISSING(CustomerField.POSTAL_CODE),
    /** The postal code is not one of the country's. */
    POSTAL_WRONG(CustomerField.POSTAL_CODE),
    /** The portal writes no mails in the language. */
    LANGUAGE_UNKNOWN(CustomerField.LANGUAGE),
    /** The business type is not on the list. */
    BUSINESS_UNKNOWN(CustomerField.BUSINESS_TYPE),
    /** A domain is none. */
    DOMAIN_WRONG(CustomerField.DOMAIN),
    /** A domain has a letter that the network writes in two ways. */
    DOMAIN_AMBIGUOUS(CustomerField.DOMAIN),
    /** Everybody can have an address at the domain. */
    DOMAIN_PUBLIC(CustomerField.DOMAIN),
    /** The domain belongs to another account. */
    DOMAIN_TAKEN(CustomerField.DOMAIN),
    /** There are too many domains. */
    DOMAINS_MANY(CustomerField.DOMAIN),
    /** An admin contact has no name. */
    ADMIN_NAME(CustomerField.ADMIN_NAME),
    /** An admin contact has no address that mails reach. */
    ADMIN_EMAIL(CustomerField.ADMIN_EMAIL),
    /** An admin contact is there twice. */
    ADMIN_TWICE(CustomerField.ADMIN_EMAIL),
    /** There are too many admin contacts. */
    ADMINS_MANY(CustomerField.ADMIN_NAME),
    /** A support contact has no name. */
    SUPPORT_NAME(CustomerField.SUPPORT_NAME),
    /** A support contact has no address that mails reach. */
    SUPPORT_EMAIL(CustomerField.SUPPORT_EMAIL),
    /** A support contact is there twice. */
    SUPPORT_TWICE(CustomerField.SUPPORT_EMAIL),
    /** There are too many support contacts. */
    SUPPORT_MANY(CustomerField.SUPPORT_NAME),
    /** Nobody maintains the system. */
    MAINTAINER_MISSING(CustomerField.SUPPORT),
    /** Nobody administrates it from the site. */
    ONSITE_MISSING(CustomerField.SUPPORT);

    private final CustomerField field;

    FaultKind(CustomerField field) {
        this.field = field;
    }

    /** Where it is. */
    public CustomerField field() {
        return field;
    }

    /** Its name in texts, as {@code postal-missing}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
