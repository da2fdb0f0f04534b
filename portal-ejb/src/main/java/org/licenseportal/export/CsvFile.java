package org.licenseportal.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.licenseportal.csv.CsvWriter;

/**
 * Comma-separated values. The file begins with a byte order mark: without it Excel takes UTF-8 for the encoding of the
 * machine. Cells that a spreadsheet would take for formulas begin with an apostrophe. Times are those of ISO 8601, with
 * their distance to UTC.
 */
final class CsvFile implements ExportFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer writer;
    private final ZoneId zone;

    CsvFile(OutputStream to, ZoneId zone) {
        this.writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        this.zone = zone;
    }

    @Override
    public void head(List<String> columns) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        writer.write(CsvWriter.line(columns));
    }

    @Override
    public void row(List<ExportCell> cells) throws IOException {
        writer.write(CsvWriter.line(cells.stream().map(this::text).toList()));
    }

    private String text(ExportCell cell) {
        if (cell instanceof ExportCell.Words words) {
            return words.text();
        }
        if (cell instanceof ExportCell.Count count) {
            return Long.toString(count.value());
        }
        return cell instanceof ExportCell.Day day ? day.day().toString() : time(((ExportCell.Moment) cell).at());
    }

    private String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
