package org.licenseportal.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The written pages of the repository, and the links on them. */
final class Pages {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path README = ROOT.resolve("README.md");
    static final Path INDEX = ROOT.resolve("docs/README.md");
    static final Path DECISIONS = ROOT.resolve("docs/adr");
    static final Path FEATURES = ROOT.resolve("portal-ejb/src/main/java/org/licenseportal");

    private static final List<String> MODULES =
            List.of("portal-client", "portal-ejb", "portal-web", "portal-api", "portal-ear");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");

    private Pages() {}

    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Path> markdown() {
        return Stream.concat(Stream.of(README), walk(ROOT.resolve("docs")))
                .filter(page -> page.toString().endsWith(".md"))
                .toList();
    }

    static List<Path> decisions() {
        return walk(DECISIONS).filter(page -> page.toString().endsWith(".md")).toList();
    }

    /** The package of each feature: every folder right below the product's package. */
    static List<Path> features() {
        return list(FEATURES).filter(Files::isDirectory).toList();
    }

    /** The targets on this page that lie in the repository, without the part after {@code #}. */
    static List<String> relativeLinks(Path page) {
        return LINK.matcher(FENCED.matcher(read(page)).replaceAll(""))
                .results()
                .map(link -> link.group(1).replaceFirst("#.*", ""))
                .filter(link -> !link.isEmpty() && !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** The relative links on this page whose target is not there. */
    static List<String> deadLinks(Path page) {
        return relativeLinks(page).stream()
                .filter(link -> !Files.exists(page.resolveSibling(link)))
                .toList();
    }

    /** Whether the features have a type of this full name. */
    static boolean isType(String name) {
        return Files.exists(ROOT.resolve("portal-ejb/src/main/java").resolve(name.replace('.', '/') + ".java"));
    }

    /** Whether there is a decision of this number. */
    static boolean isDecision(String number) {
        return decisions().stream()
                .anyMatch(page -> page.getFileName().toString().startsWith(number + "-"));
    }

    /** Whether a module has a test class of this simple name. */
    static boolean isTest(String name) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(Pages::walk)
                .anyMatch(file -> file.getFileName().toString().equals(name + ".java"));
    }

    private static Stream<Path> walk(Path folder) {
        return files(folder, Integer.MAX_VALUE);
    }

    private static Stream<Path> list(Path folder) {
        return files(folder, 1).filter(path -> !path.equals(folder));
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
