/**
 * Tables as text: comma-separated values as RFC 4180 has them.
 *
 * <h2>Purpose</h2>
 * Orders and the catalog come and go as files that a spreadsheet opens. The reader tells the line of whatever is wrong;
 * the writer keeps a spreadsheet from taking a text for a formula.
 *
 * <h2>Rules</h2>
 * The first line names the columns, in any order; a column that nobody knows is refused, so that a slip is seen. Lines
 * end as they like, and an empty one is skipped. A cell that begins with one of {@code = + - @}, a tab or a
 * carriage return is written with an apostrophe before it, and the reader takes that apostrophe away again.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.csv.CsvTable} and {@link org.licenseportal.csv.CsvWriter}: {@code catalog} and
 * {@code order}.
 *
 * <h2>Tables</h2>
 * None.
 *
 * <h2>Tests</h2>
 * {@code CsvTableTest}
 */
package org.licenseportal.csv;
