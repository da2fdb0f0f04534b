package org.licenseportal.customer;

import org.licenseportal.country.AddressFormat;
import org.licenseportal.country.AddressPart;
import org.licenseportal.country.Countries;

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

    /** The same as its country writes it, without what the addresses of its country do not have. */
    Address tidied() {
        AddressFormat format = Countries.format(country);
        return new Address(
                country,
                format.subdivision() == AddressPart.NONE ? "" : subdivision,
                street,
                city,
                format.postal().part() == AddressPart.NONE
                        ? ""
                        : format.postal().read(postalCode).orElse(postalCode));
    }
}
