package org.licenseportal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook. Words are stored as words, so nothing in them is a formula; they stand in the rows themselves, because a
 * table of all words would have to be kept. Rows are sent on every so often. A sheet that is full is followed by
 * another.
 */
final class XlsxFile implements ExportFile {

    /** The most rows that a sheet can have. */
    private static final int FULL = 1_048_576;

    private static final int SENT_AT_ONCE = 500;
    private static final int WIDTH = 24;

    private final OutputStream to;
    private final Workbook workbook;
    private final String name;
    private final ZoneId zone;
    private List<String> columns = List.of();
    private Worksheet sheet;
    private int sheets;
    private int rows;

    XlsxFile(OutputStream to, String name, ZoneId zone) {
        this.to = to;
        this.workbook = new Workbook(to, "License Portal", null);
        this.name = name;
        this.zone = zone;
    }

    @Override
    public void head(List<String> names) throws IOException {
        columns = names;
        nextSheet();
    }

    @Override
    public void row(List<ExportCell> cells) throws IOException {
        if (rows == FULL) {
            nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        rows++;
        if (rows % SENT_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void nextSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        rows = 1;
    }

    private void put(int column, ExportCell cell) {
        if (cell instanceof ExportCell.Words words) {
            sheet.inlineString(rows, column, words.text());
        } else if (cell instanceof ExportCell.Count count) {
            sheet.value(rows, column, count.value());
        } else if (cell instanceof ExportCell.Day day) {
            sheet.value(rows, column, day.day());
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else {
            LocalDateTime there = LocalDateTime.ofInstant(((ExportCell.Moment) cell).at(), zone);
            sheet.value(rows, column, there);
            sheet.style(rows, column).format("yyyy-mm-dd hh:mm:ss").set();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        to.close();
    }
}
