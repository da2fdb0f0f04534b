package org.licenseportal.web.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.licenseportal.csv.CsvLine;
import org.licenseportal.csv.CsvTable;
import org.licenseportal.csv.FileError;
import org.licenseportal.csv.InvalidCsv;

/**
 * The lines of a file with what is wrong with them, those with a problem first.
 *
 * @param columns the names of the columns
 * @param rows some of the lines: all that a page shows
 * @param more how many lines there are besides
 * @param general what is wrong with the file as a whole
 */
public record ImportTable(List<String> columns, List<Row> rows, int more, List<String> general) {

    private static final int MOST_ROWS = 500;

    /** Copies the lists. */
    public ImportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        general = List.copyOf(general);
    }

    /**
     * A line of a file.
     *
     * @param place where it stands
     * @param cells its cells, in the order of the columns
     * @param problems what is wrong with it; empty when nothing is
     */
    public record Row(String place, List<String> cells, List<String> problems) {

        /** Whether nothing is wrong with it. */
        public boolean good() {
            return problems.isEmpty();
        }
    }

    /** The table of a file of comma-separated values: of these columns those that it has. */
    public static ImportTable of(String text, List<String> columns, List<FileError> errors) {
        Map<String, List<String>> byPlace = new HashMap<>();
        errors.forEach(error -> byPlace.computeIfAbsent(error.place(), place -> new ArrayList<>())
                .add(error.detail()));
        List<CsvLine> lines = lines(text, columns);
        List<String> there = columns.stream()
                .filter(column -> lines.isEmpty() || lines.get(0).cells().containsKey(column))
                .toList();
        List<Row> rows = lines.stream()
                .map(line -> row(line, there, byPlace))
                .sorted(Comparator.comparing(Row::good))
                .toList();
        rows.forEach(row -> byPlace.remove(row.place()));
        return new ImportTable(
                there,
                rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
                Math.max(0, rows.size() - MOST_ROWS),
                errors.stream()
                        .filter(error -> byPlace.containsKey(error.place()))
                        .map(ImportTable::inWords)
                        .toList());
    }

    /** What is wrong with a file that is no table. */
    public static ImportTable ofErrors(List<FileError> errors) {
        return new ImportTable(
                List.of(),
                List.of(),
                0,
                errors.stream().map(ImportTable::inWords).toList());
    }

    private static String inWords(FileError error) {
        return error.place().isEmpty() ? error.detail() : error.place() + ": " + error.detail();
    }

    private static Row row(CsvLine line, List<String> columns, Map<String, List<String>> problems) {
        String place = FileError.inLine(line.number(), "").place();
        return new Row(place, columns.stream().map(line::cell).toList(), problems.getOrDefault(place, List.of()));
    }

    /** A file that is no table has no lines to show; what is wrong with it is told anyway. */
    private static List<CsvLine> lines(String text, List<String> columns) {
        try {
            return CsvTable.read(text, List.of(), columns).lines();
        } catch (InvalidCsv noTable) {
            return List.of();
        }
    }

    /** Whether there are lines to show. */
    public boolean filled() {
        return !rows.isEmpty();
    }

    /** How many of the lines have a problem. */
    public long wrong() {
        return rows.stream().filter(row -> !row.good()).count();
    }
}
