package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;

/** ONB-2, ACC-1: what is mandatory, and the words for what is missing. */
class ContentRulesTest {

    @Test
    void onb2NothingIsMissingOfACompleteOne() {
        assertEquals(List.of(), kinds(all(ContentFixture.complete("Harbour Clinic", "harbour.example"))));
    }

    @Test
    void onb2EverythingThatIsMissingIsNamed() {
        assertEquals(
                List.of(
                        FaultKind.NAME_MISSING,
                        FaultKind.COUNTRY_MISSING,
                        FaultKind.STREET_MISSING,
                        FaultKind.MAINTAINER_MISSING,
                        FaultKind.ONSITE_MISSING),
                kinds(all(CustomerContent.NONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "CA, '', '1 Street', Toronto, M5J 1E3, SUBDIVISION_MISSING",
        "CA, XX, '1 Street', Toronto, M5J 1E3, SUBDIVISION_MISSING",
        "CA, ON, '1 Street', Toronto, '', POSTAL_MISSING",
        "CA, ON, '1 Street', Toronto, 12345, POSTAL_WRONG",
        "CA, ON, '1 Street', '', M5J 1E3, CITY_MISSING",
        "CA, ON, '', Toronto, M5J 1E3, STREET_MISSING",
        "DE, '', 'Weg 1', Bremen, 2819, POSTAL_WRONG",
        "IE, Q, '1 Street', Dublin, '', SUBDIVISION_MISSING",
        "XX, '', '1 Street', Nowhere, '', COUNTRY_MISSING"
    })
    void acc1AnAddressLacksWhatItsCountryNeeds(
            @AggregateWith(Row.class) Address address, @AggregateWith(Kind.class) FaultKind kind) {
        assertEquals(List.of(kind), kinds(all(ContentFixture.at(address))));
    }

    @ParameterizedTest
    @CsvSource({"SG, '', 546080", "HK, Central, ''", "IE, Dublin, ''", "AE, Dubai, ''", "KE, Nairobi, 00100"})
    void acc1AnAddressNeedsNoMoreThanItsCountry(String country, String city, String postal) {
        String subdivision = country.equals("AE") ? "DU" : "";
        assertEquals(
                List.of(), kinds(all(ContentFixture.at(new Address(country, subdivision, "1 Street", city, postal)))));
    }

    @Test
    void acc1ThePostalCodeIsAskedForWithAnExample() {
        CustomerFault fault = all(ContentFixture.at(new Address("CA", "ON", "1 Street", "Toronto", "")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("postal-code", "M5V 2T6"), fault.values());
    }

    @Test
    void onb2ContactsHaveNamesAndAddresses() {
        List<ContactEntry> admins = List.of(
                new ContactEntry(ContactKind.ADMIN, "", "olivia@harbour.example"),
                ContactEntry.empty(ContactKind.ADMIN),
                new ContactEntry(ContactKind.ADMIN, "Otto", "otto"),
                new ContactEntry(ContactKind.ADMIN, "Olivia again", "Olivia@harbour.example"));
        List<CustomerFault> faults = all(ContentFixture.with(
                        admins, ContentFixture.complete("").supporters()))
                .toList();
        assertEquals(
                List.of(FaultKind.ADMIN_NAME, FaultKind.ADMIN_EMAIL, FaultKind.ADMIN_TWICE), kinds(faults.stream()));
        assertEquals(List.of(0, 2, 3), faults.stream().map(CustomerFault::place).toList());
    }

    @Test
    void onb2OneMayBeMaintainerAndOnsiteAdmin() {
        List<ContactEntry> both = List.of(
                new ContactEntry(ContactKind.MAINTAINER, "Noah", "noah@northgate.example"),
                new ContactEntry(ContactKind.ONSITE, "Noah", "noah@northgate.example"));
        assertEquals(List.of(), kinds(all(ContentFixture.with(List.of(), both))));
    }

    @Test
    void onb2AnEmptyRowIsNobody() {
        List<ContactEntry> rows = List.of(
                new ContactEntry(ContactKind.MAINTAINER, "Noah", "noah@northgate.example"),
                ContactEntry.empty(ContactKind.ONSITE));
        assertEquals(List.of(FaultKind.ONSITE_MISSING), kinds(all(ContentFixture.with(List.of(), rows))));
    }

    @Test
    void onb2ThereIsAnEndToContacts() {
        List<ContactEntry> many = Collections.nCopies(51, ContactEntry.empty(ContactKind.ADMIN));
        assertEquals(
                List.of(FaultKind.ADMINS_MANY),
                kinds(all(ContentFixture.with(many, ContentFixture.complete("").supporters()))));
    }

    @Test
    void onb2DomainsAreCheckedByLine() {
        CustomerContent content =
                ContentFixture.complete("Harbour Clinic", "harbour.example", "gmail.com", "harbour", "taken.example");
        List<CustomerFault> faults = DomainRule.faults(
                        content, domain -> domain.value().equals("taken.example"))
                .toList();
        assertEquals(
                List.of(FaultKind.DOMAIN_PUBLIC, FaultKind.DOMAIN_WRONG, FaultKind.DOMAIN_TAKEN),
                kinds(faults.stream()));
        assertEquals(List.of("gmail.com"), faults.get(0).values());
    }

    @Test
    void onb2ManyLinesCostNoMoreThanTheMost() {
        List<String> lines = Collections.nCopies(65_000, "a.example");
        CustomerContent content = new CustomerContent("", Address.NONE, "en", "", lines, List.of(), List.of());
        assertEquals(CustomerContent.MOST + 1, content.domains().size());
    }

    @Test
    void onb2OneAddressInTwoWaysIsOne() {
        List<ContactEntry> admins = List.of(
                new ContactEntry(ContactKind.ADMIN, "Otto", "otto@b\u00e4ckerei.example"),
                new ContactEntry(ContactKind.ADMIN, "Otto", "Otto@xn--bckerei-5wa.example"));
        assertEquals(
                List.of(FaultKind.ADMIN_TWICE),
                kinds(all(
                        ContentFixture.with(admins, ContentFixture.complete("").supporters()))));
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsNoPartOfAName() {
        assertEquals(
                "Harbour", ContentFixture.complete("Har\u202e\u200bbour\ufeff").name());
    }

    @Test
    void whatIsTypedFitsTheDatabase() {
        CustomerContent content = ContentFixture.complete("x".repeat(300) + "\u0000");
        assertEquals(200, content.name().length());
        assertEquals("a b", ContentFixture.complete(" a\u0000\tb\ud800 ").name());
        assertEquals(
                "1 Quay\nBristol",
                ContentFixture.at(new Address("GB", "", "1 Quay \r\n\r\n Bristol\r\n", "", ""))
                        .address()
                        .street());
    }

    /** The address in a line of a table. */
    static class Row implements ArgumentsAggregator {

        @Override
        public Address aggregateArguments(ArgumentsAccessor line, ParameterContext context) {
            return new Address(
                    line.getString(0), line.getString(1), line.getString(2), line.getString(3), line.getString(4));
        }
    }

    /** What is missing, at the end of the line. */
    static class Kind implements ArgumentsAggregator {

        @Override
        public FaultKind aggregateArguments(ArgumentsAccessor line, ParameterContext context) {
            return FaultKind.valueOf(line.getString(5));
        }
    }

    private static Stream<CustomerFault> all(CustomerContent content) {
        return Stream.of(
                        ProfileRule.faults(content),
                        DomainRule.faults(content, domain -> false),
                        ContactRule.admins(content),
                        ContactRule.supporters(content))
                .flatMap(found -> found);
    }

    private static List<FaultKind> kinds(Stream<CustomerFault> faults) {
        return faults.map(CustomerFault::kind).toList();
    }
}
