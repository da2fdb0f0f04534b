package org.licenseportal.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How large the product's files are on the whole. Checkstyle stops the one that is too large, and does not see when all
 * of them grow.
 */
class SizeBudgetTest {

    private static final int MEDIAN = 40;
    private static final int NINE_OF_TEN = 120;

    @Test
    void filesStaySmallOnTheWhole() {
        List<Long> sizes = Stream.of("portal-client", "portal-ejb", "portal-web", "portal-api")
                .map(module -> Path.of("..", module, "src/main/java"))
                .flatMap(SizeBudgetTest::classes)
                .map(SizeBudgetTest::codeLines)
                .sorted()
                .toList();

        long median = sizes.get(sizes.size() / 2);
        long nineOfTen = sizes.get(sizes.size() * 9 / 10);

        assertTrue(median <= MEDIAN, "half of the files have more than " + median + " lines of code");
        assertTrue(nineOfTen <= NINE_OF_TEN, "one file of ten has more than " + nineOfTen + " lines of code");
    }

    private static Stream<Path> classes(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lines that are neither empty nor comment. */
    private static long codeLines(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
