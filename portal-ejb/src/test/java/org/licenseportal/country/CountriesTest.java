package org.licenseportal.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ACC-1: addresses fit their country. */
class CountriesTest {

    static List<String> countries() {
        return Arrays.asList(Locale.getISOCountries());
    }

    @Test
    void acc1CountriesAreInTheOrderOfTheirNames() {
        List<Country> list = Countries.list(Locale.ENGLISH);
        assertEquals(Locale.getISOCountries().length, list.size());
        assertEquals("Afghanistan", list.get(0).name());
        assertTrue(list.contains(new Country("CA", "Canada")));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void aCountryThatNamesSubdivisionsListsThemOnce(String country) {
        List<Subdivision> list = Countries.subdivisions(country);
        assertEquals(Countries.format(country).subdivision() == AddressPart.NONE, list.isEmpty());
        assertEquals(
                list.size(), new HashSet<>(list.stream().map(Subdivision::code).toList()).size());
        assertFalse(list.stream()
                .anyMatch(part -> part.name().isBlank() || part.code().length() > 3));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void theExamplesOfACountryAreWellWritten(String country) {
        PostalCodes codes = Countries.format(country).postal();
        codes.examples().forEach(example -> assertEquals(Optional.of(example), codes.read(example), country));
        assertEquals(codes.part() == AddressPart.NONE, codes.word().isEmpty(), country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CA", "AU", "BR", "MX", "IN", "IT", "ES", "JP", "CN", "AR", "MY", "IE"})
    void acc1TheseCountriesHaveLists(String country) {
        assertTrue(Countries.subdivisions(country).size() > 7, country);
        assertFalse(Countries.format(country).subdivisionWord().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "CA, m5v2t6, M5V 2T6",
        "CA, M5V-2T6, M5V 2T6",
        "GB, bs14dj, BS1 4DJ",
        "GB, ec1y 8sy, EC1Y 8SY",
        "US, 95014, 95014",
        "US, 22162 1010, 22162-1010",
        "NL, 1234ab, 1234 AB",
        "PL, 00950, 00-950",
        "JP, 1540023, 154-0023",
        "BR, 40301110, 40301-110",
        "IE, a65f4e2, A65 F4E2",
        "LU, L4750, L-4750",
        "KE, ' 00100', 00100"
    })
    void acc1AcceptsWhatPeopleTypeAndWritesItAsTheCountryDoes(String country, String typed, String written) {
        assertEquals(Optional.of(written), Countries.format(country).postal().read(typed));
    }

    @ParameterizedTest
    @CsvSource({"CA, 12345", "US, 1234", "GB, BRISTOL", "DE, 1234", "FR, ''", "NL, 0234 AB", "KE, ''"})
    void acc1RefusesWhatIsNoCodeOfTheCountry(String country, String typed) {
        assertEquals(Optional.empty(), Countries.format(country).postal().read(typed));
    }
}
