package org.licenseportal.customer;

/**
 * Where a customer gets its letters; not necessarily where its PBX stands. A draft may lack any part.
 *
 * @param country two letters of ISO 3166-1, as {@code CA}
 * @param subdivision province or state, the part behind the country in ISO 3166-2, as {@code ON}; empty where the
 *     country's addresses have none
 * @param street the lines before the city, with line breaks between them
 * @param city the city
 * @param postalCode as its country writes it
 */
public record Address(String country, String subdivision, String street, String city, String postalCode) {

    /** Nothing known yet. */
    public static final Address NONE = new Address("", "", "", "", "");
}
