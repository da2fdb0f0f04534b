package org.licenseportal.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** DASH-3: the table that people read says what the rules do. */
class StatusTableTest {

    private static final Path TABLE = Path.of("../docs/guide/customers-status.md");

    @Test
    void dash3TheTableHasTheRulesInTheirOrder() throws IOException {
        List<String> rules = Stream.of(StatusCode.values())
                .map(code -> code.word() + " " + code.tone().word() + " "
                        + code.step(false).word())
                .toList();
        assertEquals(
                rules, rows(6).map(row -> row[0] + " " + row[2] + " " + row[4]).toList());
    }

    @Test
    void dash3EachProblemHasItsCure() throws IOException {
        List<String> problems =
                StatusCode.of(StatusTone.ERROR).stream().map(StatusCode::word).toList();
        assertEquals(problems, rows(3).map(row -> row[0]).toList());
    }

    /** The rows of the table with so many bars, without quotes. */
    private static Stream<String[]> rows(int bars) throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .filter(line -> line.chars().filter(letter -> letter == '|').count() == bars)
                .map(line -> line.substring(1).replace("`", ""))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
    }
}
