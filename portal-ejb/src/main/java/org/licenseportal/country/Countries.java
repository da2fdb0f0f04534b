package org.licenseportal.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The countries, their subdivisions and their addresses. */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private static final Map<String, AddressFormat> FORMATS =
            lines("formats.csv").stream().collect(Collectors.toUnmodifiableMap(line -> line[0], AddressFormat::of));

    private static final Map<String, List<Subdivision>> SUBDIVISIONS = lines("subdivisions.csv").stream()
            .collect(Collectors.groupingBy(
                    line -> line[0],
                    LinkedHashMap::new,
                    Collectors.mapping(line -> new Subdivision(line[1], line[2]), Collectors.toUnmodifiableList())));

    private Countries() {}

    /** All countries in the order of their names in this language. */
    public static List<Country> list(Locale language) {
        return CODES.stream()
                .map(code -> new Country(code, name(code, language)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(language)))
                .toList();
    }

    /** Whether there is a country of this code. */
    public static boolean isCountry(String code) {
        return CODES.contains(code);
    }

    /** What a country is called in this language; its code where there is none like that. */
    public static String name(String country, Locale language) {
        return isCountry(country) ? new Locale("", country).getDisplayCountry(language) : country;
    }

    /** What the addresses of a country have. */
    public static AddressFormat format(String country) {
        return FORMATS.getOrDefault(country, AddressFormat.PLAIN);
    }

    /** The subdivisions that addresses of a country name, in the order of a list; none where they name none. */
    public static List<Subdivision> subdivisions(String country) {
        return SUBDIVISIONS.getOrDefault(country, List.of());
    }

    /** One subdivision of a country. */
    public static Optional<Subdivision> subdivision(String country, String code) {
        return subdivisions(country).stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    private static List<String[]> lines(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
