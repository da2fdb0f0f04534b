package org.licenseportal.web.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.country.AddressFormat;
import org.licenseportal.country.AddressPart;
import org.licenseportal.country.Countries;
import org.licenseportal.customer.Address;
import org.licenseportal.customer.BusinessTypes;
import org.licenseportal.customer.ContactKind;
import org.licenseportal.customer.CustomerContent;
import org.licenseportal.customer.CustomerFault;
import org.licenseportal.customer.CustomerKind;
import org.licenseportal.customer.FaultKind;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/** ONB-2, ACC-1: whatever is data or a code has its words. */
class CustomerTextsTest {

    private final Texts texts = Texts.of("customers", Locale.ENGLISH);

    static List<String> countries() {
        return Arrays.asList(Locale.getISOCountries());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void acc1EveryCountryHasWordsForItsParts(String country) {
        AddressFormat format = Countries.format(country);
        if (format.subdivision() != AddressPart.NONE) {
            assertTrue(texts.has("subdivision." + format.subdivisionWord() + ".inside"), country);
        }
        if (format.postal().part() != AddressPart.NONE) {
            assertTrue(texts.has("postal." + format.postal().word()), country);
            assertTrue(texts.has("postal." + format.postal().word() + ".inside"), country);
        }
        assertTrue(new ContentWords(texts).address(at(country)).size() > 2, country);
    }

    @Test
    void onb2EveryBusinessTypeAndEveryKindHasItsWords() {
        BusinessTypes.CODES.forEach(code -> assertTrue(texts.has("business." + code), code));
        Arrays.stream(ContactKind.values()).forEach(kind -> assertTrue(texts.has("kind." + kind.word())));
        Arrays.stream(CustomerKind.values()).forEach(kind -> assertTrue(texts.has("billing." + kind.word())));
    }

    @ParameterizedTest
    @EnumSource
    void onb2EveryFaultSaysWhatToDo(FaultKind kind) {
        String word = kind == FaultKind.SUBDIVISION_MISSING ? "state" : "zip-code";
        CustomerFault fault = new CustomerFault(kind, 1, List.of(word, "95014"));
        String text = new FaultWords(texts).text(fault);
        assertTrue(text.length() > 10 && !text.contains("{"), text);
    }

    @Test
    void onb2SeveralFaultsOfOneFieldAreOneText() {
        FormErrors errors = new FaultWords(texts)
                .errors(List.of(
                        new CustomerFault(FaultKind.MAINTAINER_MISSING, 0, List.of()),
                        new CustomerFault(FaultKind.ONSITE_MISSING, 0, List.of())));
        assertEquals(1, errors.getEntries().size());
        assertTrue(errors.text("support").contains("Maintainer"));
        assertTrue(errors.text("support").contains("Onsite admin"));
    }

    @Test
    void acc1TheFieldsFollowTheCountry() {
        ProfileFields canada = new ProfileFields(content("CA"), texts);
        assertEquals("Province", canada.subdivisionLabel());
        assertEquals("As M5V 2T6", canada.postalHint());
        assertTrue(canada.subdivisions().contains(new Choice("ON", "Ontario", false)));
        ProfileFields ireland = new ProfileFields(content("IE"), texts);
        assertEquals("Eircode", ireland.postalLabel());
        assertTrue(ireland.postalOptional() && ireland.subdivisionOptional());
        ProfileFields hongKong = new ProfileFields(content("HK"), texts);
        assertTrue(!hongKong.postal() && hongKong.subdivisions().isEmpty());
    }

    @Test
    void acc1WhatTwoSaidDifferentlyIsShownSideBySide() {
        List<ContentLine> lines = new ContentWords(texts).differences(content("CA"), content("IE"));
        assertEquals(List.of(new ContentLine("Country", "Canada", "Ireland")), lines);
    }

    private static Address at(String country) {
        return new Address(country, "", "", "", "");
    }

    private static CustomerContent content(String country) {
        return new CustomerContent("", at(country), "en", "", List.of(), List.of(), List.of());
    }
}
