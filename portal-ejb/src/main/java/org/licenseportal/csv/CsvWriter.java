package org.licenseportal.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as text, with lines that end as RFC 4180 wants it. */
public final class CsvWriter {

    private static final String FORMULA = "=+-@\t\r";

    private CsvWriter() {}

    /** One line. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** What a cell said before it was made safe. */
    static String plain(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
