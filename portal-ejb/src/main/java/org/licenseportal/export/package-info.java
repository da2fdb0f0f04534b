/**
 * Exports: the rows that a list shows, as a file to work on elsewhere.
 *
 * <h2>Purpose</h2>
 * Whoever sees a list can take what it shows away, with its filters and in its order, as CSV or XLSX (SITE-5, USR-1,
 * VEN-1, VEN-3, VOU-2). The catalog has an export of its own, which its import takes again (VEN-2).
 *
 * <h2>Rules</h2>
 * A file is written page by page and kept nowhere, however long the list is
 * ({@link org.licenseportal.export.ExportService}). No cell of it is a formula. Times are in the time zone of whoever
 * exports: with their distance to UTC in CSV, as times of the zone that the column's head names in XLSX. Rows that
 * change while the file is written are in it as they were when their page was read.
 *
 * <h2>Who calls</h2>
 * The servlet of each list. It says what the rows are and who may have them; the pages come from the list's own
 * feature, which takes the owner.
 *
 * <h2>Tables</h2>
 * None; it writes {@code audit_entry}.
 *
 * <h2>Pages and API</h2>
 * The address of a list with {@code .csv} or {@code .xlsx} at its end.
 *
 * <h2>Decisions</h2>
 * 0019, 0033
 *
 * <h2>Tests</h2>
 * {@code ExportServiceTest}, {@code ExportJourneyIT}
 */
package org.licenseportal.export;
