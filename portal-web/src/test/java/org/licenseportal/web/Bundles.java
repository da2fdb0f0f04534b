package org.licenseportal.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text bundles as they lie in the sources, by name: one for each slice of the pages. */
record Bundles(Map<String, Set<String>> keys) {

    private static final Path SOURCES = Path.of("src/main/resources/org/licenseportal/web/i18n");

    static Bundles read() {
        Map<String, Set<String>> keys = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            files.forEach(file -> keys.put(file.getFileName().toString().replace(".properties", ""), keysOf(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Bundles(keys);
    }

    private static Set<String> keysOf(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    Set<String> of(String bundle) {
        return keys.getOrDefault(bundle, Set.of());
    }

    /** All keys as {@code bundle:key}. */
    Set<String> all() {
        return keys.entrySet().stream()
                .flatMap(bundle -> bundle.getValue().stream().map(key -> bundle.getKey() + ":" + key))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
