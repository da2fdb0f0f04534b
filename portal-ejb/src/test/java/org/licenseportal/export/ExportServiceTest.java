package org.licenseportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.reseller.ResellerNumber;

/** SITE-5, VOU-2: what a list shows, as a file. */
class ExportServiceTest {

    private static final Instant LATE = Instant.parse("2026-11-28T23:30:15.123Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long MANY = 150_000;

    @TempDir
    Path folder;

    private final List<AuditEntry> trail = new ArrayList<>();
    private final ExportService service = service();

    @Test
    void csvIsReadByExcelAndByPrograms() throws IOException {
        String text = new String(
                write(
                        list(List.of(List.of(
                                ExportCell.of("Klinik \"Süd\", 1"),
                                new ExportCell.Count(12),
                                new ExportCell.Day(LocalDate.of(2027, 5, 2)),
                                new ExportCell.Moment(LATE)))),
                        ExportFormat.CSV),
                StandardCharsets.UTF_8);

        assertEquals(
                "\ufeffName,Quantity,Until,Used (Europe/Berlin)\r\n"
                        + "\"Klinik \"\"Süd\"\", 1\",12,2027-05-02,2026-11-29T00:30:15+01:00\r\n",
                text);
    }

    @Test
    void noCellOfACsvIsAFormula() throws IOException {
        for (String evil : List.of("=cmd()", "+1", "-1", "@x", "\tx", "\rx")) {
            String text = new String(
                    write(list(List.of(List.of(ExportCell.of(evil)))), ExportFormat.CSV), StandardCharsets.UTF_8);
            assertTrue(text.split("\r\n", 2)[1].replace("\"", "").startsWith("'" + evil.charAt(0)), text);
        }
    }

    @Test
    void wordsInAWorkbookAreWordsAndTimesAreTimes() throws IOException {
        Map<String, String> parts = parts(write(
                list(List.of(List.of(
                        ExportCell.of("=HYPERLINK(\"http://x\")<b>"),
                        new ExportCell.Count(12),
                        new ExportCell.Day(LocalDate.of(2027, 5, 2)),
                        new ExportCell.Moment(LATE)))),
                ExportFormat.XLSX));
        String sheet = parts.get("xl/worksheets/sheet1.xml");

        assertTrue(sheet.contains("t=\"inlineStr\"><is><t>=HYPERLINK(&quot;http://x&quot;)&lt;b&gt;</t>"), sheet);
        assertTrue(sheet.contains("Used (Europe/Berlin)"), sheet);
        assertTrue(sheet.contains("<v>12</v>"), sheet);
        assertTrue(sheet.contains("<v>46509"), "2 May 2027 in " + sheet);
        assertTrue(sheet.contains("<v>46355.02"), "half past midnight of 29 Nov 2026 in " + sheet);
        assertTrue(!sheet.contains("<f>"), sheet);
    }

    @ParameterizedTest
    @EnumSource
    void aLongListIsWrittenWithoutBeingKept(ExportFormat format) throws IOException {
        Sink sink = new Sink();
        Generator rows = new Generator(sink);

        service.write(
                new ExportedList<>(
                        "vouchers",
                        List.of("Number", "Words"),
                        Map.of(),
                        rows::page,
                        row -> List.of(new ExportCell.Count(row), ExportCell.of("row " + row))),
                request(format),
                sink);

        assertEquals(MANY, rows.given);
        assertEquals(MANY / PageRequest.MOST, rows.pages);
        assertTrue(
                rows.outAtHalf > sink.bytes * 2 / 5,
                () -> "of " + sink.bytes + " bytes, " + rows.outAtHalf + " were out when half of the rows were read");
        assertTrue(sink.closed);
    }

    @Test
    void theTrailSaysWhoTookWhatBeforeTheFirstRowIsRead() throws IOException {
        ExportedList<Long> failing = new ExportedList<>(
                "vouchers",
                List.of("Number"),
                Map.of("use", "unused", "part", "S1303549"),
                wanted -> {
                    throw new IllegalStateException("the database is away");
                },
                row -> List.of(new ExportCell.Count(row)));
        ExportRequest request = request(ExportFormat.CSV);
        OutputStream nowhere = OutputStream.nullOutputStream();

        assertThrows(IllegalStateException.class, () -> service.write(failing, request, nowhere));
        assertEquals(AuditAction.LIST_EXPORT, trail.get(0).action());
        assertEquals("ann@northgate.example", trail.get(0).origin().actor());
        assertTrue(trail.get(0).result().changes().toString().contains("part=S1303549 use=unused"));
    }

    @Test
    void theNameHasTheDayWhereTheReaderIs() {
        assertEquals("vouchers-2026-11-29.xlsx", service.fileName(list(List.of()), request(ExportFormat.XLSX)));
    }

    /** Rows by number, made when their page is asked for. */
    private static final class Generator {

        private final Sink sink;
        private long given;
        private long pages;
        private long outAtHalf;

        Generator(Sink sink) {
            this.sink = sink;
        }

        Page<Long> page(PageRequest wanted) {
            long first = wanted.cursor()
                    .map(cursor -> Long.parseLong(cursor.key().get(0)) + 1)
                    .orElse(0L);
            long last = Math.min(MANY, first + wanted.limit() + 1);
            List<Long> found = LongStream.range(first, last).boxed().toList();
            Page<Long> page = Page.of(wanted, found, row -> List.of(Long.toString(row)));
            given += page.items().size();
            outAtHalf = given <= MANY / 2 ? sink.bytes : outAtHalf;
            pages++;
            return page;
        }
    }

    /** Counts what it is given. */
    private static final class Sink extends OutputStream {

        private long bytes;
        private boolean closed;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static ExportedList<List<ExportCell>> list(List<List<ExportCell>> rows) {
        Function<PageRequest, Page<List<ExportCell>>> page =
                wanted -> new Page<>(rows, rows.isEmpty() ? 0 : 1, Optional.<Cursor>empty(), Optional.empty());
        return new ExportedList<>(
                "vouchers", List.of("Name", "Quantity", "Until", "Used (Europe/Berlin)"), Map.of(), page, row -> row);
    }

    private static ExportRequest request(ExportFormat format) {
        return new ExportRequest(
                format,
                BERLIN,
                Optional.of(new ResellerNumber("000000")),
                new Actor("ann@northgate.example", new Caller("192.0.2.7", "0d1f6a52-1111-4222-8333-abcdefabcdef")));
    }

    private byte[] write(ExportedList<?> list, ExportFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        service.write(list, request(format), file);
        return file.toByteArray();
    }

    private Map<String, String> parts(byte[] workbook) throws IOException {
        Path path = Files.write(folder.resolve("list.xlsx"), workbook);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private ExportService service() {
        SettableClock clock = new SettableClock();
        clock.set(LATE);
        ExportService made = new ExportService();
        made.clocks = new Clocks(clock);
        made.audit = new AuditTrail() {
            @Override
            public void recordApart(AuditEntry entry) {
                trail.add(entry);
            }
        };
        return made;
    }
}
