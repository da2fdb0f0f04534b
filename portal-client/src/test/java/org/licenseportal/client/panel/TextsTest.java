package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the panel and its code fit each other. */
class TextsTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", ""), "src/main/java/org/licenseportal/client/panel");
    private static final Set<String> KEYS = ResourceBundle.getBundle(
                    "org.licenseportal.client.panel.panel", Locale.ROOT)
            .keySet();
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:[.][a-zA-Z0-9]+)+)\"");
    private static final Pattern MADE = Pattern.compile("\"([a-zA-Z]+[.](?:[a-zA-Z]+[.])*)\" \\+");
    private static final Pattern NAMED = Pattern.compile("\"([a-zA-Z]+)\"");

    private static String sources() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(TextsTest::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern) {
        return pattern.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    @Test
    void noTextIsLeftThatNoPageSays() {
        List<String> literals = found(LITERAL);
        List<String> begins = found(MADE);
        Set<String> named = new TreeSet<>(found(NAMED));
        Set<String> unused = KEYS.stream()
                .filter(key -> !literals.contains(key) && !named.contains(key))
                .filter(key -> begins.stream().noneMatch(key::startsWith))
                .filter(key -> !named.contains(key.replaceFirst("\\.title$", "")))
                .filter(key -> !literals.contains(key.replaceFirst("\\.(one|many)$", "")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertFalse(begins.isEmpty());
        assertEquals(Set.of(), unused);
    }

    @Test
    void noTextIsUnfinished() {
        assertEquals(
                List.of(), KEYS.stream().filter(key -> Texts.of(key).isBlank()).toList());
    }

    @Test
    void placesAreFilledAndQuotesMeanNothing() {
        assertEquals("Deactivate site {1}'s", Texts.of("deactivation.button", "{1}'s"));
        assertEquals("1 day", Texts.counted("time.day", 1));
        assertEquals("2 days", Texts.counted("time.day", 2));
    }
}
