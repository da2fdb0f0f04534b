package org.licenseportal.country;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the addresses of a country have beside their lines.
 *
 * @param city whether they name a city
 * @param subdivision whether they name a subdivision
 * @param subdivisionWord the code of what that is called, as {@code province}; empty where there is none
 * @param postal their postal codes
 */
public record AddressFormat(AddressPart city, AddressPart subdivision, String subdivisionWord, PostalCodes postal) {

    /** Of a country of which no more is known. */
    static final AddressFormat PLAIN = new AddressFormat(
            AddressPart.MUST,
            AddressPart.NONE,
            "",
            new PostalCodes(AddressPart.MAY, "postal-code", Optional.empty(), List.of()));

    /** Reads what stands behind the country in the line of the file. */
    static AddressFormat of(String[] line) {
        return new AddressFormat(
                AddressPart.of(line[1]),
                AddressPart.of(line[2]),
                line[3],
                new PostalCodes(
                        AddressPart.of(line[4]),
                        line[5],
                        Optional.of(line[6]).filter(form -> !form.isEmpty()).map(Pattern::compile),
                        Arrays.stream(line[7].split(","))
                                .filter(example -> !example.isEmpty())
                                .toList()));
    }
}
