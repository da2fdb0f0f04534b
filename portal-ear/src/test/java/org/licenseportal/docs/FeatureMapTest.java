package org.licenseportal.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the README to the code of any feature in two steps, and no step leads nowhere. */
class FeatureMapTest {

    private static final int README_WORDS = 600;
    private static final List<String> FEATURE_HEADINGS = List.of("Purpose", "Tables", "Tests");
    private static final List<String> DECISION_HEADINGS = List.of("Decision", "Rationale", "Approach");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\[(\\w+)]\\((portal-ejb/[^)]+/package-info\\.java)\\) \\| .+ \\| .+ \\|$");
    private static final Pattern PATH =
            Pattern.compile("`((?:portal-(?:client|ejb|web|api|ear)|server-config|docs)(?:/[\\w.-]+)+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern DECISIONS = Pattern.compile("(?s)<h2>Decisions</h2>(.*?)(?:<h2>|\\*/)");
    private static final Pattern DECISION_NUMBER = Pattern.compile("\\b(\\d{4})\\b");
    private static final Pattern TYPE = Pattern.compile("\\{@link ([\\w.]+)");
    private static final Pattern TEST = Pattern.compile("\\{@code (\\w+(?:Test|IT))}");

    @Test
    void readmeIsASignpost() {
        long words = Pattern.compile("\\S+")
                .matcher(Pages.read(Pages.README))
                .results()
                .count();

        assertTrue(words <= README_WORDS, "The README has " + words + " words");
    }

    @Test
    void readmeHasARowForEachFeatureAndNoOther() {
        Set<String> rows = ROW.matcher(Pages.read(Pages.README))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Pages.features().stream()
                        .map(feature -> feature.getFileName().toString())
                        .collect(Collectors.toCollection(TreeSet::new)),
                rows);
    }

    static Stream<Path> features() {
        return Pages.features().stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureHasItsPage(Path feature) {
        Path page = feature.resolve("package-info.java");
        assertTrue(Files.exists(page), page + " is missing");
        String text = Pages.read(page);

        assertAll(FEATURE_HEADINGS.stream()
                .map(heading -> () ->
                        assertTrue(text.contains("<h2>" + heading + "</h2>"), page + " lacks the heading " + heading)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureLeadsToItsCodeAndItsTests(Path feature) {
        String text = Pages.read(feature.resolve("package-info.java"));
        List<String> types = found(TYPE, text);
        List<String> tests = found(TEST, text);
        List<String> decisions = found(
                DECISION_NUMBER, found(DECISIONS, text).stream().findFirst().orElse(""));
        assertFalse(types.isEmpty(), feature + " links to no type");

        assertAll(
                () -> assertEquals(
                        List.of(),
                        types.stream().filter(type -> !Pages.isType(type)).toList()),
                () -> assertEquals(
                        List.of(),
                        tests.stream().filter(test -> !Pages.isTest(test)).toList()),
                () -> assertEquals(
                        List.of(),
                        decisions.stream()
                                .filter(number -> !Pages.isDecision(number))
                                .toList()));
    }

    static Stream<Path> pages() {
        return Pages.markdown().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        assertEquals(List.of(), Pages.deadLinks(page), page.toString());
    }

    @Test
    void aLinkThatLeadsNowhereIsFound(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"), "[here](page.md#part) [gone](gone.md) [far](https://a.example)");

        assertEquals(List.of("gone.md"), Pages.deadLinks(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPathThatIsNamedExists(Path page) {
        assertEquals(
                List.of(),
                found(PATH, Pages.read(page)).stream()
                        .filter(path -> !path.contains("/target/") && !Files.exists(Pages.ROOT.resolve(path)))
                        .toList(),
                page.toString());
    }

    @Test
    void theIndexListsEveryPage() {
        Set<Path> listed = Pages.relativeLinks(Pages.INDEX).stream()
                .map(link -> Pages.INDEX.resolveSibling(link).normalize())
                .collect(Collectors.toSet());

        assertEquals(
                List.of(),
                Pages.markdown().stream()
                        .filter(page -> !page.equals(Pages.INDEX) && !listed.contains(page))
                        .toList());
    }

    static Stream<Path> decisions() {
        return Pages.decisions().stream();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyDecisionHasItsForm(Path page) {
        String text = Pages.read(page);
        String number = page.getFileName().toString().substring(0, 4);

        assertAll(
                () -> assertTrue(
                        text.matches("(?s)# " + number + " [^\n]+\n\n\\d{4}-\\d{2}-\\d{2}\n.*"),
                        page + " does not begin with its number, title and date"),
                () -> assertEquals(DECISION_HEADINGS, found(HEADING, text), page.toString()));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
