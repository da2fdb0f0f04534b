package org.licenseportal.customer;

/** A field of what is said of a customer. */
public enum CustomerField {
    /** What it is called. */
    NAME,
    /** The country of its address. */
    COUNTRY,
    /** Province or state. */
    SUBDIVISION,
    /** The lines before the city. */
    STREET,
    /** The city. */
    CITY,
    /** The postal code. */
    POSTAL_CODE,
    /** The language of its people. */
    LANGUAGE,
    /** What business it is in. */
    BUSINESS_TYPE,
    /** One of its domains. */
    DOMAIN,
    /** The name of an admin contact. */
    ADMIN_NAME,
    /** The address of an admin contact. */
    ADMIN_EMAIL,
    /** All support contacts. */
    SUPPORT,
    /** The name of a support contact. */
    SUPPORT_NAME,
    /** The address of a support contact. */
    SUPPORT_EMAIL
}
