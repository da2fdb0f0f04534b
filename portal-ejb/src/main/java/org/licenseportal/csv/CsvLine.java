package org.licenseportal.csv;

import java.util.Map;

/**
 * A row whose cells are known by the names of their columns.
 *
 * @param number the line of the file where it begins, counted from 1
 * @param cells the cells, without spaces around them
 */
public record CsvLine(int number, Map<String, String> cells) {

    /** The cell of a column; empty where the file has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Something wrong in this line. */
    public FileError wrong(String detail) {
        return FileError.inLine(number, detail);
    }
}
