package org.licenseportal.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line where it begins, counted from 1
 * @param cells its cells
 */
record CsvRow(int line, List<String> cells) {}
