package org.licenseportal.customer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.licenseportal.country.AddressFormat;
import org.licenseportal.country.AddressPart;
import org.licenseportal.country.Countries;
import org.licenseportal.country.PostalCodes;

/** A customer has a name and a complete mailing address by the rules of its country (ONB-2, ACC-1). */
final class ProfileRule {

    /** The languages that the portal writes mails in. */
    static final List<String> LANGUAGES = List.of("en", "de");

    private ProfileRule() {}

    static Stream<CustomerFault> faults(CustomerContent content) {
        return Stream.of(
                        fault(content.name(), String::isEmpty, FaultKind.NAME_MISSING),
                        address(content.address()),
                        fault(content.language(), code -> !LANGUAGES.contains(code), FaultKind.LANGUAGE_UNKNOWN),
                        fault(
                                content.businessType(),
                                code -> !code.isEmpty() && !BusinessTypes.CODES.contains(code),
                                FaultKind.BUSINESS_UNKNOWN))
                .flatMap(found -> found);
    }

    private static Stream<CustomerFault> address(Address address) {
        if (!Countries.isCountry(address.country())) {
            return Stream.concat(
                    Stream.of(CustomerFault.of(FaultKind.COUNTRY_MISSING)),
                    fault(address.street(), String::isEmpty, FaultKind.STREET_MISSING));
        }
        AddressFormat format = Countries.format(address.country());
        return Stream.of(
                        subdivision(address, format),
                        fault(address.street(), String::isEmpty, FaultKind.STREET_MISSING),
                        fault(
                                address.city(),
                                city -> city.isEmpty() && format.city() == AddressPart.MUST,
                                FaultKind.CITY_MISSING),
                        postal(address.postalCode(), format.postal()))
                .flatMap(found -> found);
    }

    /** One that was chosen has to be on the list, also where none has to be chosen. */
    private static Stream<CustomerFault> subdivision(Address address, AddressFormat format) {
        boolean known =
                Countries.subdivision(address.country(), address.subdivision()).isPresent();
        boolean left = address.subdivision().isEmpty() && format.subdivision() != AddressPart.MUST;
        return known || left || format.subdivision() == AddressPart.NONE
                ? Stream.empty()
                : Stream.of(CustomerFault.of(FaultKind.SUBDIVISION_MISSING, format.subdivisionWord()));
    }

    private static Stream<CustomerFault> postal(String typed, PostalCodes codes) {
        if (codes.part() == AddressPart.NONE || typed.isEmpty() && codes.part() == AddressPart.MAY) {
            return Stream.empty();
        }
        if (codes.read(typed).isPresent()) {
            return Stream.empty();
        }
        FaultKind kind = typed.isEmpty() ? FaultKind.POSTAL_MISSING : FaultKind.POSTAL_WRONG;
        return Stream.of(CustomerFault.of(kind, codes.word(), codes.example()));
    }

    private static Stream<CustomerFault> fault(String text, Predicate<String> wrong, FaultKind kind) {
        return wrong.test(text) ? Stream.of(CustomerFault.of(kind)) : Stream.empty();
    }
}
