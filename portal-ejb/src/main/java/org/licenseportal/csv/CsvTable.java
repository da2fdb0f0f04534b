package org.licenseportal.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table with named columns.
 *
 * @param lines the lines below the one with the names
 */
public record CsvTable(List<CsvLine> lines) {

    private static final int MOST_LINES = 50_000;

    /**
     * Reads a table.
     *
     * @param required the columns that it must have
     * @param optional those that it may have besides
     */
    public static CsvTable read(String text, List<String> required, List<String> optional) throws InvalidCsv {
        List<CsvRow> rows = new CsvCells(text).rows();
        if (rows.isEmpty()) {
            throw new InvalidCsv(new FileError(
                    "",
                    "The file is empty. Its first line must name the columns: " + String.join(",", required) + "."));
        }
        if (rows.size() > MOST_LINES) {
            throw new InvalidCsv(new FileError("", "The file has more than " + MOST_LINES + " lines. Split it."));
        }
        List<String> names = names(rows.get(0), required, optional);
        List<CsvLine> lines = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            lines.add(line(row, names));
        }
        return new CsvTable(List.copyOf(lines));
    }

    private static List<String> names(CsvRow head, List<String> required, List<String> optional) throws InvalidCsv {
        List<String> names = head.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String name : names) {
            if (!required.contains(name) && !optional.contains(name)) {
                throw new InvalidCsv(FileError.inLine(
                        head.line(),
                        "There is no column \"" + shortened(name) + "\". The columns are: "
                                + String.join(", ", required)
                                + (optional.isEmpty() ? "" : ", and as needed " + String.join(", ", optional)) + "."));
            }
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new InvalidCsv(FileError.inLine(head.line(), "The column \"" + name + "\" stands twice."));
            }
        }
        for (String name : required) {
            if (!names.contains(name)) {
                throw new InvalidCsv(FileError.inLine(head.line(), "The column \"" + name + "\" is missing."));
            }
        }
        return names;
    }

    private static CsvLine line(CsvRow row, List<String> names) throws InvalidCsv {
        if (row.cells().size() != names.size()) {
            throw new InvalidCsv(FileError.inLine(
                    row.line(),
                    "The line has " + row.cells().size() + " cells, but there are " + names.size() + " columns."));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            cells.put(names.get(column), CsvWriter.plain(row.cells().get(column).strip()));
        }
        return new CsvLine(row.line(), cells);
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
